/** The images that a file on the command line stands for: itself, or what is in it where it is a container. */
import { memberName } from '../../bytes/member-name.js';
import type { Extent } from '../../content/containers/container.js';
import type { ContainerProblem } from '../../content/containers/problem.js';
import { type Content, identifyContent } from '../../content/content.js';
import type { Layer } from '../../content/unpack/open-container.js';
import { openArchive } from '../archive/open-archive.js';
import { ARCHIVE_TEXTS } from '../archive/texts.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { EXTRACT_TEXTS } from './texts.js';

export interface ImageSource {
	readonly file: string;
	/** The name inside an archive, for display only. */
	readonly member?: string;
	readonly bytes: Uint8Array;
	/** What they are. */
	readonly content: Content | undefined;
	/** The containers that the member comes out of, from the file on. */
	readonly layers?: readonly Layer[];
	/** Where they may not be those that were packed. */
	readonly doubtful?: readonly Extent[];
	/** The file, of a member. */
	readonly archive?: Uint8Array;
}

/** A hostile archive may have one in every file. */
const MAX_PROBLEMS = 10;

/** Tells what could not be read of an archive to `problem`. @throws CliError where the file cannot be read. */
export async function* imageSources(
	file: string,
	io: Io,
	problem: (message: string) => void,
): AsyncGenerator<ImageSource> {
	const bytes = readInput(file, MAX_FILE_SIZE, io);
	const content = identifyContent(bytes);
	const archive = openArchive(bytes, content);
	if (archive === undefined) {
		yield { file, bytes, content };
		return;
	}
	let members = 0;
	for await (const { name: member, ...image } of archive.members) {
		members++;
		yield { file, ...(member !== '' && { member }), ...image, archive: bytes };
	}
	const problems: readonly ContainerProblem[] =
		members === 0 && archive.problems.length === 0 ? [{ reason: 'empty' }] : archive.problems;
	for (const { name: member, ...reason } of problems.slice(0, MAX_PROBLEMS)) {
		const where = memberName(file, member);
		problem(say(EXTRACT_TEXTS.problem, { file: where, reason: say(ARCHIVE_TEXTS.reason, reason) }));
	}
	const count = problems.length - MAX_PROBLEMS;
	if (count > 0) problem(say(EXTRACT_TEXTS.moreProblems, { file, count }));
}
