/** The options of `romtool lint`. */

export interface LintFlags {
	readonly kvmDir?: string;
	readonly hostRoot?: string;
	readonly json?: boolean;
}
