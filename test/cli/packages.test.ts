/**
 * Packages as vendors have them (../shared/packages): what comes out of each is the image that is known to be in it, with
 * the same parts as that image has; what is damaged or encrypted is told; what is hostile ends.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/cli/archive/open-archive.js';
import { sha256 } from '../../src/cli/digests.js';
import { identifyContent } from '../../src/content/content.js';
import { putFile, ROOT, temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';

const FOLDER = join(ROOT, '../shared/packages');
const LIST = join(FOLDER, 'packages.json');

interface Package {
	readonly file: string;
	readonly expect: string;
	readonly inner: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

const PACKAGES: readonly Package[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];
const which = (wanted: (expected: string) => boolean) =>
	PACKAGES.filter(({ expect: expected }) => wanted(expected)).map((each) => [each.file, each] as const);

/** They are part of the tree of firmware, and no files. */
const IN_TREE = new Set(['ucp/pfat_alone_tgl160k.cap', 'misc/lvfs_fmp_v3_cert_mss1.cab']);

async function extracted(file: string) {
	const { stdout, stderr, exitCode } = await romtool(['extract', file, '--list', '--json']);
	const images: {
		parts: { kind: string; sha256: string }[];
		findings: { code: string; severity: string }[];
	}[] = stdout === '' ? [] : JSON.parse(stdout);
	const parts = images.flatMap((image) => image.parts.map(({ kind, sha256: digest }) => `${kind} ${digest}`)).sort();
	return { exitCode, stderr, parts, findings: images.flatMap(({ findings }) => findings) };
}

async function membersOf(file: string) {
	const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
	const archive = openArchive(bytes, identifyContent(bytes));
	const members = new Map<string, Uint8Array>();
	for await (const { bytes: member } of archive?.members ?? []) members.set(sha256(member), member);
	return { members, problems: archive?.problems ?? [] };
}

describe.skipIf(PACKAGES.length === 0)('packages (skipped where there is no ../shared/packages)', () => {
	it.each(which((expected) => expected === 'opened'))(
		'%s: the image in it, and the parts of the image',
		async (file, { inner }) => {
			const { members, problems } = await membersOf(file);
			expect(problems).toEqual([]);
			const whole = await extracted(join(FOLDER, file));
			expect(whole).toMatchObject({ exitCode: 0, stderr: '' });
			expect(whole.parts.length).toBeGreaterThan(0);
			if (IN_TREE.has(file)) return;
			const folder = temporaryFolder();
			const parts: string[] = [];
			for (const { sha256: digest, size } of inner) {
				const image = members.get(digest);
				if (image === undefined) expect.unreachable(`no member ${digest}`);
				expect(image.length).toBe(size);
				parts.push(...(await extracted(putFile(folder, `${digest}.bin`, image))).parts);
			}
			expect(whole.parts).toEqual([...new Set(parts)].sort());
		},
	);

	it.each(which((expected) => !['opened', 'done within 10 s and 1 GB, no crash'].includes(expected)))(
		'%s: told what is wrong',
		async (file) => {
			const { exitCode, findings } = await extracted(join(FOLDER, file));
			expect(exitCode !== 0 || findings.some(({ severity }) => severity === 'error')).toBe(true);
		},
	);

	it.each(which((expected) => expected.startsWith('done within')))('%s: ends', async (file) => {
		const { exitCode } = await extracted(join(FOLDER, file));
		expect([0, 2, 3]).toContain(exitCode);
	});
});
