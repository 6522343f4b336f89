/** A file whose firmware is walked: the images in it, each read when somebody asks. */
import { memberName } from '../../../bytes/member-name.js';
import type { FirmwareNode } from '../../../firmware/node.js';
import { openFirmware } from '../../../firmware/open-firmware.js';
import type { NodePath } from '../../shown.js';
import { baseName } from '../base-name.js';
import type { GivenEntry } from '../entry.js';
import { imagesOf } from '../images-of.js';
import type { Platform } from '../platform.js';
import { readContent } from '../read-content.js';
import { type Row, rowAt } from './rows.js';

export interface Root {
	/** The file's name, in an archive with its own. */
	readonly title: string;
	readonly node: FirmwareNode;
}

export interface Place {
	readonly root: Root;
	readonly row: Row;
	readonly parent: FirmwareNode;
}

/** As `tree` has them: the file itself, or all in it that have any structure. @throws Unreadable */
export async function openRoots({ names: [name], content }: GivenEntry, platform: Platform): Promise<readonly Root[]> {
	const bytes = await readContent(content, () => {});
	const roots: Root[] = [];
	for await (const { member, bytes: image } of imagesOf(name, bytes, platform, () => {})) {
		const node = openFirmware(image, { decoders: platform.decoders });
		if (member === undefined || node.children().length > 0)
			roots.push({ title: memberName(baseName(name), member), node });
	}
	return roots;
}

export function placeAt(roots: readonly Root[], [first, ...rest]: NodePath): Place | undefined {
	const root = first === undefined ? undefined : roots[first];
	if (root === undefined) return undefined;
	const at = rowAt(root.node, rest);
	return at && { root, ...at };
}
