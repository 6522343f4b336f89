/** Compares two files and prints what differs. */
import { type Comparison, compareSides } from '../../compare/compare.js';
import { MOST_ITEMS, SideReader } from '../../compare/read-side.js';
import { type ComparedFile, reportComparison } from '../../compare/report.js';
import { COMPARED_TEXTS } from '../../compare/texts.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { imageSources } from '../extract/image-source.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAKING_TEXTS } from '../texts.js';
import { describeComparison } from './describe.js';

export interface CompareFlags {
	readonly json?: boolean;
}

/** Exit code 0 where both are the same bytes, or archives of them; 2 where a file was not read to its end. */
export async function runCompare(
	first: string,
	second: string,
	{ json = false }: CompareFlags,
	io: Io,
): Promise<number> {
	if (first === '-' && second === '-') throw new CliError(say(MAKING_TEXTS.oneStandardInput));
	let unreadable = false;
	const problem = (message: string) => {
		unreadable = true;
		complain(message, io);
	};
	const read = async (file: string) => {
		const reader = new SideReader(sha256, NODE_DECODERS);
		let about: ComparedFile | undefined;
		for await (const { bytes, member, archive } of imageSources(file, io, problem)) {
			reader.add(bytes, member !== undefined);
			const whole = archive ?? bytes;
			about ??= { file, size: whole.length, sha256: sha256(whole) };
		}
		const { side, content } = reader;
		if (about === undefined || content === '') throw new CliError(say(COMPARED_TEXTS.nothing, { file }));
		if (side.more) complain(say(COMPARED_TEXTS.incomplete, { file, most: MOST_ITEMS }), io);
		return { about, side, content };
	};
	const [before, after] = [await read(first), await read(second)];
	const comparison: Comparison = compareSides(before.side, after.side, before.content === after.content);
	const files = { before: before.about, after: after.about };
	if (json) io.stdout.json({ ...files, ...reportComparison(comparison) });
	else io.stdout.lines(describeComparison(files, comparison, io));
	if (unreadable) return ExitCode.unusable;
	return comparison.equal ? ExitCode.ok : ExitCode.unfit;
}
