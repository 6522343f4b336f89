/** Takes away a file, or a link, whose place another is to have. */
import { unlinkSync } from 'node:fs';
import { CliError, errorCode, systemReason } from './cli-error.js';
import { statOf } from './output-name.js';

/** What is not there need not go. Not `rmSync`, which says of a refusal that it is "not a directory". @throws CliError */
export function removeFile(path: string): void {
	try {
		unlinkSync(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return;
		const reason = statOf(path)?.isDirectory() === true ? 'it is a folder' : systemReason(error);
		throw new CliError(`cannot replace ${path}: ${reason}`);
	}
}
