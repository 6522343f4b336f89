/** The options of `romtool build` that say nothing of the ROM, as commander hands them over. */

export interface BuildFlags {
	readonly force?: boolean;
	readonly json?: boolean;
}
