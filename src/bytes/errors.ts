/** The errors that the library throws: bytes that cannot be used, and options that make no sense. */

import { shortened } from './shortened.js';

/** Input bytes that cannot be what the caller says they are. */
export class FormatError extends Error {
	override readonly name = 'FormatError';
	/** Stable, in kebab-case: `pe-signature-missing`. */
	readonly code: string;
	/** Where in the input, in bytes from its start. */
	readonly offset: number;
	/** Which of several inputs, counted from 0. */
	readonly input: number | undefined;

	constructor(code: string, offset: number, message: string, input?: number) {
		super(shortened(message));
		this.code = code;
		this.offset = offset;
		this.input = input;
	}

	/** The same error, said of one of several inputs. */
	inInput(input: number): FormatError {
		return new FormatError(this.code, this.offset, this.message, input);
	}
}

/** An option or a combination of options that no ROM can be built from. */
export class OptionError extends Error {
	override readonly name = 'OptionError';
	readonly code: string;

	constructor(code: string, message: string) {
		super(shortened(message));
		this.code = code;
	}
}
