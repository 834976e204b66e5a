/** How AWS writes a Region's name. */
export const REGION = /^[a-z]{2,8}(-[a-z]{2,12}){1,2}-\d{1,2}$/;

/** The ARN of a role, its path included. */
export const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
