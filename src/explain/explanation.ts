/** What a code means, apart from any one finding. */
export interface Explanation {
	/** What is the case, and why that matters. */
	readonly cause: string;
	/** What to do about it. */
	readonly fix: string;
	/** For rules of others, where they stand; `cause` then says what the rule holds. */
	readonly source?: string;
}

export type Explanations = Readonly<Record<string, Explanation>>;
