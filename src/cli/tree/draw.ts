/** `romtool tree --svg`: the image of a file as a picture. */
import { openFirmware } from '../../firmware/open-firmware.js';
import { firmwarePicture } from '../../picture/firmware-picture.js';
import type { Picture } from '../../picture/picture.js';
import { CliError, complain, ExitCode } from '../cli-error.js';
import { NODE_DECODERS } from '../decoders.js';
import { sha256 } from '../digests.js';
import { imageSources } from '../extract/image-source.js';
import type { Io } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { pictured, picturedName, type SvgFlags, writeSvg } from '../svg.js';
import { SVG_TEXTS } from '../svg-texts/texts.js';

/** Exit code 3 where the image has no structure. */
export async function drawTree(paths: readonly string[], flags: SvgFlags, io: Io): Promise<number> {
	const file = pictured(paths, flags);
	const members: string[] = [];
	let picture: Picture | undefined;
	let unreadable = false;
	const problem = (message: string) => {
		unreadable = true;
		complain(message, io);
	};
	for await (const { bytes, member } of imageSources(file, io, problem)) {
		const root = openFirmware(bytes, { decoders: NODE_DECODERS });
		if (root.children().length === 0) continue;
		members.push(member ?? file);
		if (members.length > 1) continue;
		const name = picturedName(file, member);
		picture = firmwarePicture(root, sha256, { name, language: spokenLanguage() });
	}
	if (members.length > 1) throw new CliError(say(SVG_TEXTS.oneImage, { file, images: members }));
	if (picture === undefined) {
		if (!unreadable) complain(say(SVG_TEXTS.nothing, { file }), io);
		return unreadable ? ExitCode.unusable : ExitCode.nothingFound;
	}
	await writeSvg(picture, flags, io);
	return unreadable ? ExitCode.unusable : ExitCode.ok;
}
