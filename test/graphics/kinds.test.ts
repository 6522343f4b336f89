/** What holds for every kind of graphics firmware: each is recognised, extracted, named and told in every language. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDeviceName, safeName } from '../../src/bytes/file-names.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { MAKER_NAMES, MAKERS } from '../../src/graphics/kinds/kind.js';
import { GRAPHICS_KINDS, type Graphics, isDriver, isImage, kindNamed, kindOf } from '../../src/graphics/kinds/kinds.js';
import { KNOWN_GOPS } from '../../src/graphics/kinds/other-gop.js';
import { KIND_TEXTS, kindName } from '../../src/graphics/kinds/texts.js';
import { findGraphics } from '../../src/graphics/parts/find-graphics.js';
import { fitOf, partsFor } from '../../src/graphics/parts/for-device.js';
import type { FirmwarePart } from '../../src/graphics/parts/part.js';
import { recognizeDriver, recognizeImage, recognizeTable } from '../../src/graphics/recognize.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { type Say, worded } from '../../src/language/text.js';
import { printedIds } from '../../src/pci/printed-ids.js';
import { questionGroups } from '../../src/probe/questions.js';
import { displayDriver } from '../support/bios.js';
import { ascii, char16, put } from '../support/executables.js';
import { ROOT } from '../support/files.js';
import { FileType, file, freeformSubtype, volume } from '../support/firmware/index.js';
import { amdDriver, atomBios, driver, intelDriver, legacyImage, TABLE_2, vbt } from './builders.js';

type Kind = Graphics['kind'];

/** One of each kind. */
const SAMPLES: Readonly<Record<Kind, Uint8Array>> = {
	'amd-gop': displayDriver(amdDriver('2.18.0', TABLE_2)),
	'intel-gop': displayDriver(intelDriver({})),
	'other-gop': displayDriver(driver(char16('ASPEED Graphics Driver'))),
	'igd-helper': driver(ascii('etc/igd-opregion\0')),
	'amd-vbios': atomBios(),
	'intel-vbios': put(legacyImage(0x8086, 0x406), 0x1e, ascii('IBM VGA')),
	'nvidia-vbios': put(legacyImage(0x10de, 0x1c60), 0x1e, ascii('IBM VGA')),
	'intel-vbt': vbt(),
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sayIn =
	(language: Language): Say =>
	(text, ...[values]) =>
		worded(text, (values ?? {}) as never, language);
const recognised = (bytes: Uint8Array): Graphics | undefined =>
	recognizeDriver(bytes) ?? recognizeImage(bytes) ?? recognizeTable(bytes);

/** As `extract` finds it in a board's firmware. */
function partOf(bytes: Uint8Array): FirmwarePart {
	const guid = '11111111-2222-3333-4444-555555555555';
	const image = volume({ files: [file({ guid, type: FileType.Freeform, body: freeformSubtype(guid, bytes) })] });
	const [part] = findGraphics(openFirmware(image), sha256);
	expect(part).toBeDefined();
	return part as FirmwarePart;
}

it('are each in the registry once, with texts of their own', () => {
	const names = GRAPHICS_KINDS.map(({ kind }) => kind);
	expect([...names].sort()).toEqual(Object.keys(SAMPLES).sort());
	expect(Object.keys(KIND_TEXTS).sort()).toEqual([...names].sort());
	for (const { kind, texts } of GRAPHICS_KINDS) expect(texts).toBe(KIND_TEXTS[kind]);
});

it('have a file of their own, and no file is of none', () => {
	const files = readdirSync(join(ROOT, 'src/graphics/kinds')).map((name) => name.replace('.ts', ''));
	const kinds = files.filter((name) => !['kind', 'kinds', 'texts'].includes(name));
	expect(kinds.sort()).toEqual(GRAPHICS_KINDS.map(({ kind }) => kind).sort());
});

it.each(KNOWN_GOPS)('$said: a driver that says so is of no kind of its own', ({ said, name }) => {
	expect(recognizeDriver(driver(char16(said)))).toEqual({ kind: 'other-gop', name });
});

it('have makers of known names', () => {
	expect([...MAKER_NAMES].sort()).toEqual(Object.keys(MAKERS).sort());
});

it('takes a kind of a newer release for none', () => {
	expect(kindNamed('option-rom')).toBeUndefined();
	expect(kindName('newer-gop', 'zh')).toBe('newer-gop');
});

describe.each(GRAPHICS_KINDS.map(({ kind }) => [kind] as const))('%s', (kind) => {
	const about = kindOf(kind);
	const sample = SAMPLES[kind];
	const graphics = recognised(sample) as Graphics;

	it('is recognised, and by its own recogniser', () => {
		expect(graphics?.kind).toBe(kind);
		const none = { driver: recognizeDriver, image: recognizeImage, table: recognizeTable }[about.from];
		expect(none(new Uint8Array(0))).toBeUndefined();
		expect(none(new Uint8Array(0x400))).toBeUndefined();
	});

	it('is taken out of firmware, under the name of a file', () => {
		const part = partOf(sample);
		expect(part.kind).toBe(kind);
		expect(part.graphics).toEqual(graphics);
		expect(safeName(part.name)).toBe(part.name);
		expect(isDeviceName(part.name)).toBe(false);
		expect(part.path.length).toBeGreaterThan(3);
		expect(about.vendors(graphics)).toContain(part.vendorId);
		expect(JSON.stringify(printedIds(graphics))).not.toMatch(/Ids?":[[\]]*\d/);
		const printed = printedIds(part);
		expect(printed.vendorId).toMatch(/^0x[0-9a-f]{4}$/);
		expect(JSON.stringify(printed.deviceIds ?? [])).toMatch(/^\[(?:\[*"0x[0-9a-f]{4}"\]*,?)*\]$/);
	});

	it('fits a device of its maker or says that it does not, and none of another', () => {
		const part = partOf(sample);
		const [vendorId = 0] = about.vendors(graphics);
		const own = { vendorId, deviceId: part.deviceId ?? 0x1636 };
		expect(['listed', 'unknown', about.from === 'driver' && about.tables === 'complete' ? 'other' : '']).toContain(
			fitOf(part, own),
		);
		const foreign = { vendorId: 0x1d17, deviceId: 0x1636 };
		expect(fitOf(part, foreign)).toBe('other');
		expect(partsFor([part], foreign)).toEqual([]);
	});

	it.each(LANGUAGES)('is told in %s', (language) => {
		const say = sayIn(language);
		const texts = [say(about.texts.label), say(about.texts.sentence), ...about.summary(printedIds(graphics), say)];
		expect(texts.length).toBeGreaterThan(2);
		for (const text of texts) expect(text).toMatch(/\S/);
		expect(kindName(kind, language)).toBe(say(about.texts.sentence));
		for (const [label, value] of about.details(printedIds(graphics), say)) {
			expect(label === undefined ? '-' : say(label)).toMatch(/\S/);
			expect(String(value ?? '')).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('is told apart from the others', () => {
		const others = GRAPHICS_KINDS.filter((other) => other.kind !== kind);
		for (const language of LANGUAGES) {
			const say = sayIn(language);
			expect(others.map(({ texts }) => say(texts.label))).not.toContain(say(about.texts.label));
			expect(others.map((other) => kindName(other.kind, language))).not.toContain(kindName(kind, language));
		}
	});

	it('is asked by `probe` about devices of its vendors, if it is a driver', () => {
		if (!isDriver(graphics)) return;
		const groups = questionGroups({ graphics }, [], { device: undefined, allIds: false });
		expect(groups.map(({ vendorId }) => vendorId)).toEqual(about.vendors(graphics));
		for (const { asked } of groups) expect(asked.length).toBeGreaterThan(0);
	});

	it('belongs to the headers of a ROM, if it is an image', () => {
		expect(isImage(graphics)).toBe(about.from === 'image');
		if (isImage(graphics)) expect(partOf(sample).deviceId).toBeDefined();
	});
});
