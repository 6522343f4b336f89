/** Every container of the registry is recognised, named, and opened where it says so; and is taken for no other. */
import { readdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { efiCompress } from '../../src/codec/efi-compress.js';
import { CONTAINER_NAMES, type ContainerNames } from '../../src/content/container-names.js';
import { PACKAGE_WORDS, packageFix, packageName } from '../../src/content/container-words.js';
import { CONTAINERS, type ContainerKind } from '../../src/content/containers/containers.js';
import { Sums } from '../../src/content/containers/sums.js';
import { identifyContent } from '../../src/content/content.js';
import { CONTENT_WORDS, contentFix, contentName } from '../../src/content/content-words.js';
import { identifyPackage } from '../../src/content/find-containers.js';
import { openFirmware } from '../../src/firmware/open-firmware.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { cabinet, FIRST, join, rar, SEVEN_ZIP, TAR_XZ, u16, u32, XZ } from '../support/archives.js';
import { pe } from '../support/executables.js';
import { ROOT } from '../support/files.js';
import { capsule, pfat, volume } from '../support/firmware/index.js';
import { pfsVolume, thinOsPackage } from '../support/packages/dell.js';
import { rotated } from '../support/packages/ifdpacker.js';
import { inno } from '../support/packages/inno.js';
import { nsis } from '../support/packages/nsis.js';
import { compoundFile } from '../support/packages/ole.js';
import { panasonic, panasonicFile } from '../support/packages/panasonic.js';
import { phoenixTdk } from '../support/packages/phoenix-tdk.js';
import { portwell } from '../support/packages/portwell.js';
import { tar } from '../support/packages/tar.js';
import { toshibaPart } from '../support/packages/toshiba.js';
import { type UcpModule, ucp } from '../support/packages/ucp.js';
import { zip } from '../support/zip.js';

const program = (...parts: readonly (string | Uint8Array | number[])[]) =>
	join(
		'MZ',
		new Uint8Array(99),
		...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
	);

function upx(): Uint8Array {
	const header = [13, 36, 14, 9, ...new Array<number>(12).fill(0xee), 1, 2, 3, 4, ...new Array<number>(7).fill(0)];
	return program('UPX!', Uint8Array.from([...header, header.reduce((sum, byte) => sum + byte, 0) % 251]));
}

/** The smallest there is of each; in those that are opened, `FIRST`. */
const SAMPLES: Readonly<Record<ContainerKind, Uint8Array>> = {
	pfat: pfat(volume({})),
	capsule: capsule('efi', volume({})),
	zip: zip([{ name: 'a', data: FIRST }]),
	gzip: gzipSync(FIRST),
	'7z': SEVEN_ZIP,
	rar: rar('a', FIRST),
	xz: XZ,
	cab: cabinet('a', FIRST, FIRST, 0),
	'phoenix-tdk': phoenixTdk([{ name: 'a', data: FIRST }]),
	panasonic: panasonic([panasonicFile(FIRST)]),
	portwell: portwell([FIRST]),
	'toshiba-com': toshibaPart({ data: FIRST, block: 50 }),
	ucp: ucp(new Array<UcpModule>(8).fill({ tag: '@ROM', data: FIRST })),
	ifdpacker: rotated(SEVEN_ZIP),
	ole: compoundFile({ streams: [{ name: 'a', data: FIRST }] }),
	'efi-compressed': efiCompress(FIRST),
	tar: tar([{ name: 'a', data: FIRST }]),
	'inverted-cab': program(cabinet('a', FIRST, FIRST, 0).map((byte) => ~byte)),
	insyde: join('$_IFLASH', '_BIOSIMG', u32(FIRST.length), u32(FIRST.length), FIRST),
	'dell-pfs': pfsVolume([{ data: FIRST }]),
	'dell-thinos': thinOsPackage(TAR_XZ),
	'dell-program': program('Dell Inc.', '/writehdrfile'),
	'inno-setup': inno([{ name: '{app}\\a', data: FIRST }]),
	nsis: nsis({ files: [{ name: 'a', data: FIRST }] }),
	installshield: join(
		pe({ size: 0x400, sections: [{ name: '.text', address: 0x200, offset: 0x200, size: 0x200 }] }),
		'InstallShield\0',
		u16(1),
	),
	upx: upx(),
};

const names: Readonly<Record<ContainerKind, ContainerNames>> = CONTAINER_NAMES;

it('has every descriptor that a file of the room has', async () => {
	const folder = joinPath(ROOT, 'src/content/containers');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	const modules = await Promise.all(files.map((name) => import(joinPath(folder, name))));
	const isDescriptor = (value: unknown) =>
		typeof value === 'object' && value !== null && 'kind' in value && ('begins' in value || 'inside' in value);
	const descriptors = modules.flatMap((module) => Object.values<unknown>(module).filter(isDescriptor));
	expect(new Set(CONTAINERS)).toEqual(new Set(descriptors));
	expect(new Set(CONTAINERS.map(({ kind }) => kind)).size).toBe(CONTAINERS.length);
});

describe.each(CONTAINERS.map((container) => [container.kind, container] as const))('%s', (kind, container) => {
	const { begins, inside, open, inTree } = container;
	const sample = SAMPLES[kind];
	const content = identifyContent(sample);

	it.each(LANGUAGES)('has names in %s', (language) => {
		expect(names[kind][language].name).toMatch(language === 'en' ? /^an? \S/ : /^\S.*\S$/);
		if (begins === undefined) return;
		expect(names[kind].short?.[language]).toMatch(/\S/);
	});

	if (begins !== undefined) {
		it('is what a file is that begins with it, and for `extract`', () => {
			expect(content).toEqual({ kind, what: kind });
			expect(CONTENT_WORDS).toContain(kind);
			if (content === undefined) return;
			expect(contentName(content, 'en')).toBe(names[kind].en.name);
			expect(contentFix(content.what, { file: 'x.bin' }, 'en')).toMatch(/: romtool extract x\.bin$/);
			expect(contentFix(content.what, { file: 'x.bin' }, 'zh')).toMatch(/：romtool extract x\.bin$/);
		});
	}

	if (inside !== undefined && open === undefined) {
		it('is named where it lies in a file, with what opens it', () => {
			const word = PACKAGE_WORDS.find((each) => each === kind);
			expect(identifyPackage(begins === undefined ? sample : program(Buffer.from(sample).toString('latin1')))).toBe(
				word,
			);
			if (word === undefined) expect.unreachable();
			expect(packageName(word, 'en')).toContain(names[kind].en.name);
			expect(packageFix(word, 'en')).toMatch(/\.$/);
			expect(packageFix(word, 'zh')).toMatch(/。$/);
		});
	}

	it('takes no other for itself', () => {
		const taken = CONTAINERS.filter(({ kind: other }) => {
			const bytes = SAMPLES[other];
			if (begins?.(bytes) === true) return true;
			const text = Buffer.from(bytes).toString('latin1');
			return inside?.marks.some((mark) => {
				const at = text.indexOf(mark);
				return at >= 0 && inside.locate(bytes, at, new Sums(bytes)) !== undefined;
			});
		});
		expect(taken.map(({ kind: other }) => other)).toEqual([kind]);
	});

	it('is opened by the walker, by the tree of firmware, or by neither', async () => {
		const archive = openArchive(sample, content);
		expect(archive !== undefined).toBe(open !== undefined);
		expect(openFirmware(sample).children()[0]?.type === 'capsule').toBe(inTree === true);
		if (archive === undefined) return;
		const members: Uint8Array[] = [];
		for await (const { bytes } of archive.members) members.push(bytes);
		expect(members[0]).toEqual(FIRST);
		expect(archive.problems).toEqual([]);
	});

	it('and a part of it throw nothing', async () => {
		for (let size = 0; size < sample.length; size += Math.ceil(sample.length / 40)) {
			const part = sample.subarray(0, size);
			const archive = openArchive(part, identifyContent(part));
			for await (const { bytes } of archive?.members ?? []) expect(bytes.length).toBeLessThanOrEqual(FIRST.length);
		}
	});
});
