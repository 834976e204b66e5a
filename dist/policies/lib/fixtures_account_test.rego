# METADATA
# description: An account to start from in tests.
package keyproof.lib.fixtures.account

account := {
	"arn": "arn:aws:keyproof::111122223333:account",
	"account": "111122223333",
	"region": "",
	"name": "111122223333",
}
