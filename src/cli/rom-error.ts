/** The library's errors with the file that they are about, and what that file is where it is no ROM. */
import { FormatError, OptionError } from '../bytes/errors.js';
import { identifyContent } from '../content/content.js';
import { contentName } from '../content/content-words.js';
import { CliError } from './cli-error.js';
import { say, spokenLanguage } from './language.js';
import { MAKING_TEXTS } from './texts.js';

/** Only the errors about the very start say nothing of what is there instead. */
export const ABOUT_THE_START = ['pe-magic', 'pe-truncated', 'rom-signature', 'truncated'] as const;

/**
 * @param codes of the errors with which it is told what the file is
 * @throws CliError for what `run` throws about its inputs.
 */
export function withFileNames<T>(
	files: readonly string[],
	inputs: readonly (Uint8Array | undefined)[],
	codes: readonly string[],
	run: () => T,
): T {
	try {
		return run();
	} catch (error) {
		const language = spokenLanguage();
		if (error instanceof OptionError) throw new CliError(error.in(language));
		if (!(error instanceof FormatError)) throw error;
		const index = error.input ?? 0;
		const [file = '', bytes] = [files[index], inputs[index]];
		const problem = error.in(language);
		const content = bytes !== undefined && codes.includes(error.code) ? identifyContent(bytes) : undefined;
		if (content === undefined) throw new CliError(say(MAKING_TEXTS.about, { file, problem }));
		throw new CliError(say(MAKING_TEXTS.looksLike, { file, problem, content: contentName(content, language) }));
	}
}
