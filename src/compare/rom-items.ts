/** A ROM, a driver or a table to be compared: its images, or itself. */
import { FormatError } from '../bytes/errors.js';
import { formatIdPair } from '../bytes/hex.js';
import type { Sha256 } from '../bytes/sha256.js';
import { spanSize } from '../bytes/span.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import type { ExaminedImage } from '../examined/examined-image.js';
import type { Graphics } from '../graphics/kinds/kinds.js';
import { kindOf } from '../graphics/kinds/kinds.js';
import { codeTypeName, privateTypeName } from '../option-rom/pci-data-structure.js';
import { reportInside } from '../report/image-regions.js';
import type { Item } from './item.js';

/** Empty for anything else. */
export function romItems(file: ExaminedFile, sha256: Sha256): Item[] {
	const { images, driver, graphics, bytes } = file;
	if (images.length > 0) return images.map(imageItem);
	if (driver === undefined && graphics === undefined) return [];
	const digest = sha256(bytes);
	const key = graphics === undefined ? 'driver' : kindKey(graphics);
	return [
		{
			kind: 'itself',
			keys: [digest, digest, key, key, 'driver'],
			name: key,
			...about(graphics),
			size: bytes.length,
			sha256: digest,
			bytes,
			...(driver !== undefined && { driver: { size: bytes.length, sha256: digest } }),
			place: { offset: 0, unpacked: false, around: '' },
			places: 1,
		},
	];
}

function imageItem({ rom, headers, driver, graphics, sha256 }: ExaminedImage): Item {
	const { span, pcir, reach } = headers;
	const device = formatIdPair(pcir);
	const type = reach === 'chain' ? codeTypeName(pcir.codeType) : privateTypeName(pcir.codeType, 'en');
	const unpacked = driver === undefined || driver instanceof FormatError ? undefined : driver;
	const kind = graphics === undefined ? type : kindKey(graphics);
	// A driver without ROM headers is the same driver.
	const digest = unpacked?.sha256 ?? sha256;
	return {
		kind: 'image',
		keys: [sha256, digest, `${kind} ${device}`, kind, headers.efi === undefined ? type : 'driver'],
		name: `${type} image`,
		...about(graphics),
		device,
		size: spanSize(span),
		sha256,
		bytes: rom.bytes.subarray(span.start, span.end),
		...(unpacked !== undefined && { driver: { size: unpacked.bytes.length, sha256: unpacked.sha256 } }),
		headers: reportInside(rom.bytes, headers).headers,
		place: { offset: span.start, unpacked: false, around: '' },
		places: 1,
	};
}

export function kindKey(graphics: Graphics): string {
	return [graphics.kind, kindOf(graphics.kind).title(graphics)].filter((word) => word !== undefined).join(' ');
}

export function about(graphics: Graphics | undefined): Pick<Item, 'graphics' | 'version'> {
	if (graphics === undefined) return {};
	const version = kindOf(graphics.kind).version(graphics);
	return { graphics, ...(version !== undefined && { version }) };
}
