/** Prints the whole structure of firmware images, as JSON or for people. */

import { CliError, complain, ExitCode } from '../cli-error.js';
import { collectFiles } from '../collect-files.js';
import type { Io } from '../io.js';
import { eachFile } from '../jobs/each-file.js';
import { say } from '../language.js';
import { FILE_TEXTS } from '../texts.js';
import { type TreeFlags, type TreeTold, treeWork } from './write-trees.js';

export { treeWork } from './write-trees.js';

/** Exit code 3 where no image has any structure. */
export async function runTree(paths: readonly string[], flags: TreeFlags, io: Io): Promise<number> {
	const files = collectFiles(paths);
	if (files.length === 0) throw new CliError(say(FILE_TEXTS.noFiles, { dirs: paths }));
	const { json = false, jobs } = flags;
	let unreadable = false;
	let structured = false;
	let count = 0;
	let isOpen = false;
	const problem = (message: string) => {
		unreadable = true;
		complain(message, io);
	};
	/** @throws the error where JSON of a tree is half told: nothing that comes behind it could be read */
	const giveUp = (error: CliError) => {
		if (json && isOpen) throw error;
		problem(error.message);
	};
	const hear = ({ begins, text, ends = false, problem: message, remark }: TreeTold) => {
		if (begins !== undefined) {
			isOpen = true;
			structured ||= begins.structured;
			if (json) io.stdout.jsonText(count === 0 ? '[\n' : ',\n');
			else if (count > 0) io.stdout.lines(['']);
			count++;
		}
		if (text !== undefined) io.stdout.ready(text);
		if (ends) isOpen = false;
		if (message !== undefined) giveUp(new CliError(message));
		if (remark !== undefined) complain(remark, io);
	};
	await eachFile({ name: 'tree', files, jobs, asked: flags, work: treeWork(flags, io), hear, giveUp, io });
	if (json) io.stdout.jsonText(count === 0 ? '[]\n' : '\n]\n');
	if (unreadable) return ExitCode.unusable;
	return structured ? ExitCode.ok : ExitCode.nothingFound;
}
