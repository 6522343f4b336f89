/** A message that a log may have: how it is recognised, who prints it, what it means. */
import type { Text } from '../../language/text.js';
import type { CauseCode } from '../causes/cause-codes.js';
import type { Fact, Facts } from '../facts.js';
import type { Setup } from '../setup.js';

/**
 * `stops`: the VM does not start. `cause`: names a cause. `symptom`: needs another message to mean something. `fact`: supports or
 * refutes. `harmless`: looks worse than it is, or is nothing.
 */
export type Weight = 'stops' | 'cause' | 'symptom' | 'fact' | 'harmless';

export interface Message {
	/** As parse-pattern.ts reads it; several where releases word it differently. */
	readonly pattern: string | readonly string[];
	/** Words in the same line by which it is another message. */
	readonly unless?: readonly string[];
	/** Lines as they are printed, without a prefix: one for each pattern. */
	readonly examples: readonly string[];
	/** Project, file and function, and the releases that word it so where others do not. */
	readonly source: string;
	readonly weight: Weight;
	/** When it means nothing although its weight is another: asked with all that the logs say, and what is known beside them. */
	readonly harmlessWhen?: (fact: Fact, facts: Facts, setup: Setup) => boolean;
	/** Those that it supports. */
	readonly causes?: readonly CauseCode[];
	/** Those that cannot be where it stands, of the same device where both have one. */
	readonly refutes?: readonly CauseCode[];
	/** Rules of `lint` or `check` about the same. */
	readonly rules?: readonly string[];
	/** What it means, and why it is harmless where it is. */
	readonly meaning: Text<Record<never, never>>;
}

export type Messages = Readonly<Record<string, Message>>;
