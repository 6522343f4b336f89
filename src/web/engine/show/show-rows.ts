/** What is in a file, label and value, as `inspect` tells it. */
import { sayIn } from '../../../bytes/say-in.js';
import { kindOf } from '../../../graphics/kinds/kinds.js';
import { embeddedPciNames } from '../../../pci/names.js';
import { FILE_KINDS } from '../../../report/file-kind-names.js';
import type { GraphicsReport } from '../../../report/image-report.js';
import type { InspectedFile } from '../../../report/named-file.js';
import type { ShownRow } from '../../shown.js';
import { ENGINE_TEXTS } from '../texts.js';
import { inAll, words } from '../words.js';

/** Of a hostile file: a ROM has some images, a table a few. */
const MOST_IMAGES = 32;

const same = (value: string) => inAll(() => value);

export function showRows({ size, kind, sha256, crc32, images, graphics }: InspectedFile): ShownRow[] {
	const all = [...(graphics === undefined ? [] : [graphics]), ...images.flatMap((image) => image.graphics ?? [])];
	return [
		{ label: words(ENGINE_TEXTS.type), value: words(FILE_KINDS[kind]) },
		...all.slice(0, MOST_IMAGES).flatMap(rowsOf),
		{ label: words(ENGINE_TEXTS.size), value: words(ENGINE_TEXTS.bytes, { bytes: size }) },
		{ label: same('SHA-256'), value: same(sha256) },
		{ label: same('CRC-32'), value: same(crc32) },
	];
}

function rowsOf(graphics: GraphicsReport): ShownRow[] {
	const { texts } = kindOf(graphics.kind);
	const summary = inAll((language) => {
		const say = sayIn(language);
		return kindOf(graphics.kind).summary(graphics, say).join(say(ENGINE_TEXTS.separator));
	});
	const details = kindOf(graphics.kind).details(graphics, sayIn('en'));
	const localized = kindOf(graphics.kind).details(graphics, sayIn('zh'));
	return [
		{ label: words(texts.label), value: summary },
		...details.flatMap(([label, value], i): ShownRow[] => {
			const other = localized[i]?.[1];
			if (value === undefined || value === '') return [];
			return [
				{
					label: label === undefined ? same('') : words(label),
					value: inAll((language) => textOf(language === 'en' ? value : (other ?? value))),
				},
			];
		}),
	];
}

function textOf(value: string | readonly [string, string]): string {
	if (typeof value === 'string') return value;
	const [vendorId, deviceId] = value;
	const name = embeddedPciNames.device(Number(vendorId), Number(deviceId));
	return `${vendorId.slice(2)}:${deviceId.slice(2)}${name === undefined ? '' : `  ${name}`}`;
}
