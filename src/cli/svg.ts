/** `--svg`: a picture of the one file that a command was given, written to a file or to standard output. */
import { basename } from 'node:path';
import { memberName } from '../bytes/member-name.js';
import type { Picture } from '../picture/picture.js';
import { svgOf } from '../picture/svg.js';
import { CliError, complain } from './cli-error.js';
import type { Io } from './io.js';
import { say, spokenLanguage } from './language.js';
import { isSameFile } from './output-name.js';
import { SVG_TEXTS } from './svg-texts/texts.js';
import { writeOutput } from './write-output.js';

export interface SvgFlags {
	/** Where it goes; `-` is standard output. */
	readonly svg?: string;
	readonly force?: boolean;
	readonly json?: boolean;
}

/** The one file that a picture is of. @throws CliError where it cannot be made, before anything is read */
export function pictured(files: readonly string[], { svg = '', json = false }: SvgFlags): string {
	const [file, ...others] = files;
	if (json) throw new CliError(say(SVG_TEXTS.notBoth));
	if (file === undefined || others.length > 0) throw new CliError(say(SVG_TEXTS.oneFile, { count: files.length }));
	if (svg !== '-' && file !== '-' && isSameFile(file, svg)) throw new CliError(say(SVG_TEXTS.sameFile, { file }));
	return file;
}

/** As the picture calls the file: reports go to others, whom its folder tells nothing. */
export function picturedName(file: string, member?: string): string {
	return memberName(file === '-' ? say(SVG_TEXTS.standardInput) : basename(file), member);
}

export async function writeSvg(picture: Picture, { svg = '-', force = false }: SvgFlags, io: Io): Promise<void> {
	const bytes = new TextEncoder().encode(svgOf(picture, spokenLanguage()));
	if (svg === '-') return io.stdout.bytes(bytes);
	const taken = say(SVG_TEXTS.exists, { file: svg });
	await writeOutput(svg, bytes, { replace: force, taken, tell: (message) => complain(message, io) });
	const [width, height] = [Math.round(picture.width), Math.round(picture.height)];
	io.stdout.lines([say(SVG_TEXTS.written, { file: svg, width, height })]);
}
