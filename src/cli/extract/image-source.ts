/** The images that a file on the command line stands for. */
import { ARCHIVE_TEXTS } from '../../archive/texts.js';
import { type ImageSource, imagesIn } from '../../assembly/extract/image-source.js';
import { memberName } from '../../bytes/member-name.js';
import { openArchive } from '../archive/open-archive.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { MAX_FILE_SIZE, type ReadRoom, readInput } from '../read-input.js';

export type { ImageSource };

/** Tells what could not be read of an archive to `problem`. @throws CliError where the file cannot be read. */
export async function* imageSources(
	file: string,
	io: Pick<Io, 'readStdin'>,
	problem: (message: string) => void,
	room?: ReadRoom,
): AsyncGenerator<ImageSource> {
	const bytes = readInput(file, MAX_FILE_SIZE, io, room);
	yield* imagesIn(file, bytes, openArchive, (each) => {
		if ('more' in each) return problem(say(ARCHIVE_TEXTS.moreProblems, { file, count: each.more }));
		const { name: member, ...reason } = each;
		const where = memberName(file, member);
		problem(say(ARCHIVE_TEXTS.problem, { file: where, reason: say(ARCHIVE_TEXTS.reason, reason) }));
	});
}
