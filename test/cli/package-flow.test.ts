/** What each command makes of vendors' packages, of several in a folder, and of damaged ones. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amdBios } from '../support/bios.js';
import { join } from '../support/executables.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { cabinetOf } from '../support/packages/cabinets.js';
import { inno } from '../support/packages/inno.js';
import { flashProgram } from '../support/packages/ucp.js';
import { VENDOR_PACKAGES } from '../support/packages/vendors.js';

const IMAGE = amdBios();

/** The same image is in all of them. */
function packages() {
	const folder = joinPath(temporaryFolder(), 'packages');
	mkdirSync(folder);
	return {
		folder,
		paths: VENDOR_PACKAGES.map(([, make], index) => putFile(folder, `${index}.exe`, make(IMAGE))),
	};
}

interface Listed {
	readonly file: string;
	readonly containers: { readonly kind: string }[];
	readonly parts: { readonly name: string; readonly sha256: string }[];
	readonly findings: { readonly code: string; readonly severity: string }[];
}

async function listed(path: string, ...options: readonly string[]) {
	const { stdout, exitCode } = await romtool(['extract', '--list', '--json', ...options, path]);
	const images: readonly Listed[] = JSON.parse(stdout);
	return { images, exitCode };
}

it('extract takes a folder of packages, and each has the parts of its image', async () => {
	const { folder, paths } = packages();
	const { images, exitCode } = await listed(folder);
	expect([exitCode, images.map(({ file }) => file)]).toEqual([0, paths]);
	expect(images.map(({ containers }) => containers.map(({ kind }) => kind))).toEqual(
		VENDOR_PACKAGES.map(([, , kinds]) => kinds),
	);
	const [first, ...others] = images.map(({ parts }) => parts.map(({ sha256 }) => sha256));
	expect(first).toHaveLength(3);
	for (const each of others) expect(each).toEqual(first);
});

it('extract --name takes a file of the image in a package', async () => {
	const to = joinPath(temporaryFolder(), 'to');
	for (const path of packages().paths) {
		const { exitCode } = await romtool(['extract', '--name', 'Setup', '--force', '--directory', to, path]);
		expect([exitCode, readdirSync(to)]).toEqual([0, ['Setup.efi', 'manifest.json']]);
	}
});

it('tree shows the image in a package', async () => {
	const lines = async (path: string) => (await romtool(['tree', path])).stdout.trim().split('\n');
	const bare = await lines(putFile(temporaryFolder(), 'image', IMAGE));
	expect(bare.length).toBeGreaterThan(8);
	for (const path of packages().paths) {
		const [first, ...rest] = await lines(path);
		expect(first).toContain(`${path} › `);
		// A long name takes two lines.
		expect(rest.slice(1 - bare.length)).toEqual(bare.slice(1));
	}
});

describe.each(VENDOR_PACKAGES)('a package of %s', (_, make, [kind = '']) => {
	it('is one to inspect and check, which tell how to open it', async () => {
		const path = putFile(temporaryFolder(), 'package.exe', make(IMAGE));
		const judged = await romtool(['check', '--json', path]);
		const [{ findings }] = JSON.parse(judged.stdout);
		const contains = kind === 'zip' ? { what: 'zip' } : { contains: kind };
		expect(findings).toContainEqual(
			expect.objectContaining({
				code: 'not-a-rom',
				values: expect.objectContaining(contains),
				fix: `Extract drivers and VBIOS: romtool extract ${path}`,
			}),
		);
		const [report] = JSON.parse((await romtool(['inspect', '--json', path])).stdout);
		expect(kind === 'zip' ? report.kind : report.packages[0].kind).toBe(kind);
		const { stdout } = await romtool(['check', '--lang', 'zh', path]);
		expect(stdout.replace(/\s/g, '')).toContain(kind === 'zip' ? '是zip' : '其中有');
	});
});

describe('parts of what could not be unpacked whole are told to be doubtful', () => {
	const flipped = (bytes: Uint8Array, at: number) => {
		const copy = bytes.slice();
		(copy[at] as number) ^= 0x55;
		return copy;
	};
	const damaged = async (bytes: Uint8Array) => {
		const { images, exitCode } = await listed(putFile(temporaryFolder(), 'package.exe', bytes));
		const [image] = images;
		const errors = image?.findings.filter(({ severity }) => severity === 'error');
		return { exitCode, parts: image?.parts.map(({ name }) => name), errors };
	};
	/** In the free space of a volume, where no sum of firmware is. */
	const FREE = 0x60000;

	it('where a file in it is damaged', async () => {
		const {
			exitCode,
			parts = [],
			errors,
		} = await damaged(flipped(inno([{ name: 'a', data: IMAGE }], { method: 'stored' }), FREE));
		expect([exitCode, parts.length]).toEqual([2, 3]);
		expect(errors).toMatchObject([{ code: 'part-damaged', values: { parts, inside: 'package' } }]);
	});

	it('where it is searched as it is because nothing comes out of it', async () => {
		const cabinet = cabinetOf({ files: [{ name: 'BIOS.bin', data: IMAGE }] });
		const { exitCode, parts = [], errors } = await damaged(flashProgram(flipped(cabinet, FREE)));
		expect([exitCode, parts.length]).toEqual([2, 3]);
		expect(errors).toMatchObject([{ code: 'part-damaged', values: { parts, inside: 'package' } }]);
	});

	it('but not those beside it', async () => {
		const cabinet = cabinetOf({ files: [{ name: 'a', data: new Uint8Array(0x8000).fill(7) }] });
		const { exitCode, parts, errors } = await damaged(join(flashProgram(flipped(cabinet, 0x4000)), IMAGE));
		expect([exitCode, parts?.length, errors]).toEqual([2, 3, []]);
	});
});
