/** A rule that somebody's source or specification has, and that romtool holds ROMs and configurations against. */
export interface Rule {
	/** Function and file, or clause, that the rule is in. */
	readonly source: string;
	/** What it holds; a finding with its code says that it is broken. */
	readonly text: string;
	/** What to do where it is broken. */
	readonly fix: string;
}
