import { loadConfig } from "@smithy/core/config";

/**
 * The endpoint that AWS's configuration names for a service, by its service id: `AWS_ENDPOINT_URL_CLOUDHSM_V2`,
 * `AWS_ENDPOINT_URL`, or `endpoint_url` of the profile; undefined for AWS's own. The current SDK clients look there
 * themselves, the CloudHSM client of 2023 does not
 * (https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html).
 */
export async function configuredEndpoint(service_id: string): Promise<string | undefined> {
	const name = service_id.replaceAll(" ", "_");
	const found = await loadConfig<string>({
		environmentVariableSelector: (env) => {
			if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true") return "";
			return env[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] ?? env.AWS_ENDPOINT_URL;
		},
		configFileSelector: (profile, file) => {
			const services = file?.[`services.${profile.services}`];
			return services?.[`${name.toLowerCase()}.endpoint_url`] ?? profile.endpoint_url;
		},
		default: "",
	})();
	return found === "" ? undefined : found;
}
