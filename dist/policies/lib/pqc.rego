# METADATA
# description: |
#   When NIST and the NSA retire algorithms: NIST IR 8547 ipd (November 2024, a draft), tables 2 and 4; NIST SP 800-131A Rev. 2,
#   and of its Rev. 3 ipd (October 2024, a draft) that hash functions of 224 bits end after 2030;
#   the NSA's CNSA 2.0 FAQ, version 2.1 (December 2024), page 6, of CNSSP 15: compliant "by January 1, 2027, all new
#   acquisitions", "by December 31, 2030 [what] cannot support CNSA 2.0 must be phased out", "by December 31, 2031, CNSA 2.0
#   algorithms are mandated for use", each "unless otherwise noted". In whole years: "after 2030" is from 2031 on.
package keyproof.lib.pqc

# The bits of strength of the key specs of KMS that a quantum computer breaks (NIST SP 800-57 Part 1 Rev. 5, table 2).
strengths := {
	"RSA_2048": 112,
	"RSA_3072": 128,
	"RSA_4096": 128,
	"ECC_NIST_P256": 128,
	"ECC_NIST_P384": 192,
	"ECC_NIST_P521": 256,
	"ECC_SECG_P256K1": 128,
	"ECC_NIST_EDWARDS25519": 128,
}

# The last year in which NIST lets an algorithm of that strength be used without calling it deprecated or disallowed; 0 where
# that is over.
_last_year(strength) := 0 if {
	strength < 112
} else := 2030 if {
	strength < 128
} else := 2035

# What NIST says of it.
fate(strength) := "NIST disallows" if {
	strength < 112
} else := "NIST deprecates after 2030 and disallows after 2035" if {
	strength < 128
} else := "NIST disallows after 2035"

# True when the year of a timestamp is later than a year.
_past(timestamp, year) if to_number(substring(timestamp, 0, 4)) > year

# True when an algorithm of that strength is needed for longer than NIST lets it be used, or when its time is over.
ends_too_early(strength, needed_until, _) if needed_until > _last_year(strength)

ends_too_early(strength, _, now) if _past(now, _last_year(strength))

# How bad it is, now, that NIST retires an algorithm of that strength.
degree(strength, now) := "high" if {
	_past(now, 2035)
} else := "medium" if {
	_past(now, _last_year(strength))
} else := "low"

# The key of a certificate that a quantum computer breaks, by name and strength. Undefined where it is another, or where the
# inventory does not hold it.
_key_of(certificate) := {"name": sprintf("RSA-%d", [bits]), "strength": _rsa_strength(bits)} if {
	certificate.public_key.algorithm_oid == "1.2.840.113549.1.1.1"
	bits := certificate.public_key.modulus_bits
} else := _curves[certificate.public_key.curve_oid] if {
	certificate.public_key.algorithm_oid == "1.2.840.10045.2.1"
} else := _edwards[certificate.public_key.algorithm_oid]

_rsa_strength(bits) := 80 if {
	bits < 2048
} else := 112 if {
	bits < 3072
} else := 128

_curves := {
	"1.2.840.10045.3.1.1": {"name": "P-192", "strength": 96},
	"1.3.132.0.33": {"name": "P-224", "strength": 112},
	"1.2.840.10045.3.1.7": {"name": "P-256", "strength": 128},
	"1.3.132.0.34": {"name": "P-384", "strength": 192},
	"1.3.132.0.35": {"name": "P-521", "strength": 256},
}

_edwards := {
	"1.3.101.112": {"name": "Ed25519", "strength": 128},
	"1.3.101.113": {"name": "Ed448", "strength": 224},
}

# ML-DSA (FIPS 204), of which NIST retires nothing.
_lasting := {"2.16.840.1.101.3.4.3.17", "2.16.840.1.101.3.4.3.18", "2.16.840.1.101.3.4.3.19"}

# What is wrong with a certificate that is called `what`: it is valid for longer than the algorithm of its key.
findings(what, certificate) := {sprintf("%s has a key of %s, which %s", [what, key.name, fate(key.strength)]) |
	key := _key_of(certificate)
	_last_year(key.strength) == 0
} | {sprintf("%s is valid until %s, with a key of %s, which %s", [what, end, key.name, fate(key.strength)]) |
	key := _key_of(certificate)
	_last_year(key.strength) > 0
	_past(certificate.not_after, _last_year(key.strength))
	end := substring(certificate.not_after, 0, 10)
}

# Why nothing can be said of a certificate's key; empty where something can.
untold(what, certificate, action) := set() if {
	_key_of(certificate)
} else := set() if {
	certificate.public_key.algorithm_oid in _lasting
} else := {{
	"kind": "unavailable",
	"action": action,
	"message": sprintf("the algorithm of the key of %s is not told, or is one that this version does not know", [what]),
}}
