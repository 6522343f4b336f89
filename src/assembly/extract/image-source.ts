/** The images that a file stands for: itself, or what is in it where it is a container. */
import type { Extent } from '../../content/containers/container.js';
import type { ContainerProblem } from '../../content/containers/problem.js';
import { type Content, identifyContent } from '../../content/content.js';
import type { Layer, OpenedContainer } from '../../content/unpack/open-container.js';

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

export type OpenArchive = (bytes: Uint8Array, content: Content | undefined) => OpenedContainer | undefined;

/** Takes what could not be read of an archive; `more` is how many others there are. */
export type TellProblem = (problem: ContainerProblem | { readonly more: number }) => void;

/** A hostile archive may have one in every file. */
const MAX_PROBLEMS = 10;

export async function* imagesIn(
	file: string,
	bytes: Uint8Array,
	open: OpenArchive,
	tell: TellProblem,
): AsyncGenerator<ImageSource> {
	const content = identifyContent(bytes);
	const archive = open(bytes, content);
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
	for (const problem of problems.slice(0, MAX_PROBLEMS)) tell(problem);
	const more = problems.length - MAX_PROBLEMS;
	if (more > 0) tell({ more });
}
