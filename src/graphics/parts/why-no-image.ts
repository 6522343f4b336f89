/** Why nothing was found, by the files that lie together in an archive or a folder: together they tell more than each. */
import type { Finding } from '../../bytes/finding.js';
import { MEMBER_SEPARATOR } from '../../bytes/member-name.js';
import { PACKAGE_WORDS } from '../../content/container-words.js';
import type { ClosedKind } from '../../content/containers/containers.js';
import { nothingFound, type Why } from './why-nothing.js';

export interface EmptyMember {
	/** With what it lies in. */
	readonly name: string;
	/** Why nothing was found in it alone. */
	readonly findings: readonly Finding[];
}

const MOST_SHOWN = 5;

export function whyNoImage(members: readonly EmptyMember[]): Finding {
	const files = members.length;
	const image = encryptedByHp(members);
	if (image !== undefined) return nothingFound('hp-encrypted', { files, image });
	const flashProgram = onlyFlashProgram(members);
	if (flashProgram !== undefined) return nothingFound('flash-program', { files, program: flashProgram });
	const names = members.map(({ name }) => name);
	const closed = members.find((member) => packageOf(member) !== undefined);
	const program = closed?.name ?? names.find((name) => /\.exe$/i.test(name));
	return nothingFound('archive', {
		files,
		members: names.slice(0, MOST_SHOWN),
		...(program && { program }),
		package: (closed && packageOf(closed)) ?? 'none',
	});
}

/** Why nothing was found in a file that is in no archive, by the names of all files in its folder. */
export function whyBeside(file: EmptyMember, names: readonly string[]): Finding | undefined {
	const isHps = encryptedByHp([file, ...names.map((name) => ({ name, findings: [] }))]) !== undefined;
	return isHps ? nothingFound('hp-encrypted') : undefined;
}

/** Where all programs only write an image that is not there; libraries and drivers belong to them. */
function onlyFlashProgram(members: readonly EmptyMember[]): string | undefined {
	const others = members.some(
		(member) => isWhy(member.findings, 'program', 'package') && !/\.(?:dll|sys)$/i.test(member.name),
	);
	return others ? undefined : members.find((member) => isWhy(member.findings, 'flash-program'))?.name;
}

/**
 * HP's update programs for boards with an Insyde BIOS have, beside the settings of Insyde's program, images that HP has
 * encrypted (https://github.com/LongSoft/UEFITool/issues/205); others have them as they are.
 */
function encryptedByHp(members: readonly EmptyMember[]): string | undefined {
	const settings = members.filter(({ name }) => /^platform[^.]*\.ini$/i.test(partsOf(name).file));
	const folders = new Set(settings.map(({ name }) => partsOf(name).folder));
	return members.find(
		(member) => /\.bin$/i.test(member.name) && isRandom(member.findings) && folders.has(partsOf(member.name).folder),
	)?.name;
}

export function isRandom(findings: readonly Finding[]): boolean {
	return isWhy(findings, 'encrypted', 'compressed');
}

function isWhy(findings: readonly Finding[], ...whys: readonly Why[]): boolean {
	return findings.some(
		({ code, values }) => code === 'nothing-found' && (whys as readonly unknown[]).includes(values['why']),
	);
}

/** What it is where romtool knows it, and cannot open it. */
function packageOf({ findings }: EmptyMember): ClosedKind | undefined {
	const why = findings.find(({ code, values }) => code === 'nothing-found' && values['why'] === 'package');
	return PACKAGE_WORDS.find((kind) => kind === why?.values['package']);
}

function partsOf(name: string): { readonly folder: string; readonly file: string } {
	const file = name.split(MEMBER_SEPARATOR).at(-1)?.split(/[\\/]/).at(-1) ?? name;
	return { folder: name.slice(0, name.length - file.length), file };
}
