/** The library's errors with the file that they are about, and what that file is where it is no ROM. */

import { FormatError, OptionError } from '../../bytes/errors.js';
import { identifyContent } from '../../firmware/content.js';
import { contentName } from '../../firmware/content-names.js';
import { CliError } from '../cli-error.js';

/** @throws CliError for what `run` throws about its inputs. */
export function withFileNames<T>(files: readonly string[], inputs: readonly Uint8Array[], run: () => T): T {
	try {
		return run();
	} catch (error) {
		if (error instanceof OptionError) throw new CliError(error.message);
		if (!(error instanceof FormatError)) throw error;
		const index = error.input ?? 0;
		const bytes = inputs[index];
		const content = error.code === 'no-image' && bytes !== undefined ? identifyContent(bytes) : undefined;
		const message =
			content === undefined ? error.message : `${error.message} (it looks like ${contentName(content, 'en')})`;
		throw new CliError(`${files[index]}: ${message}`);
	}
}
