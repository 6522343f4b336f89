/** `romtool inspect --svg`: what lies where in a file as a picture. */
import { examineFile } from '../../examined/examined-file.js';
import { filePicture } from '../../picture/file-picture.js';
import { CliError, ExitCode } from '../cli-error.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import { pictured, picturedName, type SvgFlags, writeSvg } from '../svg.js';
import { SVG_TEXTS } from '../svg-texts/texts.js';

export async function drawInspect(paths: readonly string[], flags: SvgFlags, io: Io): Promise<number> {
	const file = pictured(paths, flags);
	const examined = examineFile(readInput(file, MAX_FILE_SIZE, io), sha256);
	const options = { name: picturedName(file), language: spokenLanguage(), sha256, decoders: NODE_DECODERS };
	const picture = filePicture(examined, options);
	if (picture === undefined) throw new CliError(say(SVG_TEXTS.nothing, { file }));
	await writeSvg(picture, flags, io);
	return ExitCode.ok;
}
