/** Takes away a file, or a link, whose place another is to have. */
import { unlinkSync } from 'node:fs';
import { CliError, errorCode } from './cli-error.js';
import { systemReason } from './file-errors.js';
import { say } from './language.js';
import { statOf } from './output-name.js';
import { FILE_TEXTS } from './texts.js';

/** What is not there need not go. Not `rmSync`, which says of a refusal that it is "not a directory". @throws CliError */
export function removeFile(path: string): void {
	try {
		unlinkSync(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return;
		const reason = statOf(path)?.isDirectory() === true ? say(FILE_TEXTS.directory) : systemReason(error);
		throw new CliError(say(FILE_TEXTS.cannotReplace, { file: path, reason }));
	}
}
