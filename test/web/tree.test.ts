/** The page's tree is that of `romtool tree --json`, node by node, and its pictures are those of `--svg`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memberName } from '../../src/bytes/member-name.js';
import { NODE_DECODERS } from '../../src/cli/decoders.js';
import { sha256 } from '../../src/cli/digests.js';
import { examineFile } from '../../src/examined/examined-file.js';
import type { NodeKeys } from '../../src/firmware/node-keys.js';
import { filePicture } from '../../src/picture/file-picture.js';
import type { FileEntry } from '../../src/web/file-result.js';
import type { Answer, Request } from '../../src/web/protocol.js';
import type { NodePath, TreeRow } from '../../src/web/shown.js';
import { partsIn } from '../../src/web/view/map/parts-in.js';
import { amdBios, intelBios } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { FileType, file, raw, volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';
import { zip } from '../support/zip.js';
import { DECIMAL_ROM } from './inputs.js';
import { filesOfTheDay, SEED } from './of-the-day.js';
import { Page } from './support.js';

type Nodes = Extract<Answer, { readonly type: 'nodes' }>;
type WithoutTicket<R> = R extends { readonly ticket: number } ? Omit<R, 'ticket'> : never;

class Walker {
	private readonly page = new Page();
	private tickets = 0;
	id = '';

	get file(): FileEntry {
		return this.page.files.get(this.id) as FileEntry;
	}

	async add(name: string, bytes: Uint8Array): Promise<void> {
		await this.page.add([name, bytes]);
		this.id = this.page.named(name).id;
		this.page.answers.length = 0;
	}

	async ask<T extends Answer['type']>(request: WithoutTicket<Request>): Promise<Extract<Answer, { type: T }>> {
		const ticket = this.tickets++;
		await this.page.send({ ...request, ticket } as Request);
		return this.page.answers.pop() as Extract<Answer, { type: T }>;
	}

	async rows(node: NodePath): Promise<TreeRow[]> {
		const rows: TreeRow[] = [];
		for (;;) {
			const answer: Nodes = await this.ask<'nodes'>({ type: 'open-node', file: this.id, node, from: rows.length });
			rows.push(...answer.rows);
			if (rows.length >= answer.all) return rows;
		}
	}

	/** As `tree --json` has what is below a row. */
	async below(path: NodePath): Promise<{ rest?: unknown[]; children?: Record<string, unknown>[] }> {
		const rows = await this.rows(path);
		const rest = rows.flatMap(({ keys }) => ('kind' in keys ? [keys] : []));
		const children: Record<string, unknown>[] = [];
		for (const row of rows.filter(({ keys }) => !('kind' in keys))) {
			const findings = row.findings.map(({ code, severity, values }) => ({ code, severity, values }));
			const inside = row.hasRows ? await this.below(row.path) : {};
			children.push({ ...row.keys, ...(findings.length > 0 && { findings }), ...inside });
		}
		return { ...(rest.length > 0 && { rest }), ...(children.length > 0 && { children }) };
	}
}

interface Printed {
	readonly findings?: readonly { code: string; severity: string; values: unknown }[];
	readonly rest?: readonly unknown[];
	readonly children?: readonly Printed[];
}

const ORDER = ['error', 'warning', 'note'];

/** Findings by how grave they are, each with its code and values: that is what the page shows in words of its own. */
function asShown({ findings, rest, children, ...keys }: Printed): object {
	const said = ORDER.flatMap((severity) => findings?.filter((each) => each.severity === severity) ?? []);
	return {
		...keys,
		...(said.length > 0 && { findings: said.map(({ code, severity, values }) => ({ code, severity, values })) }),
		...(rest !== undefined && { rest }),
		...(children !== undefined && { children: children.map(asShown) }),
	};
}

async function compared(path: string): Promise<void> {
	const printed = JSON.parse((await romtool(['tree', path, '--json'])).stdout);
	const walker = new Walker();
	await walker.add(path, readFileSync(path));
	const roots = await walker.rows([]);
	const titles = printed.map(({ member }: { member?: string }) => memberName(basename(path), member));
	expect(roots.map(({ title }) => title)).toEqual(titles);
	for (const [i, { file: _, member: __, sha256: ___, ...tree }] of printed.entries()) {
		expect(roots[i]?.keys).toMatchObject({ type: 'image', offset: 0, size: tree.size });
		const shown = { size: tree.size, ...(await walker.below([i])) };
		// Compared as text: as objects, trees of some hundred thousand nodes take minutes.
		expect(JSON.stringify(shown) === JSON.stringify(asShown(tree)), `tree ${i} of ${path}`).toBe(true);
	}
}

const small = (i: number) =>
	file({
		guid: `A0327FE0-1FDA-4E5B-905D-B510C45A${i.toString(16).padStart(4, '0').toUpperCase()}`,
		type: FileType.Freeform,
		sections: [raw(Uint8Array.of(1, 2, 3))],
	});

describe('the tree', () => {
	it.each([
		['amd.rom', amdBios()],
		['intel.rom', intelBios()],
		['cut.rom', amdBios().subarray(0, 0x40800)],
		['download.zip', zip(['a', 'b'].map((name) => ({ name: `${name}.rom`, data: amdBios() })))],
	])('of %s is that of the command line', async (name, bytes) => {
		await compared(putFile(temporaryFolder(), name, bytes));
	});

	it('has the parts of an image in an archive below that image alone, however much alike the names are', async () => {
		const walker = new Walker();
		const image = { name: 'bios.rom', data: amdBios() };
		const other = { name: 'old bios.rom', data: intelBios() };
		await walker.add(
			'folder/all.zip',
			zip([image, other, { name: 'a.zip', data: zip([{ ...image, data: intelBios() }]) }]),
		);
		const roots = await walker.rows([]);
		expect(roots.map(({ title }) => title)).toEqual([
			'all.zip › bios.rom',
			'all.zip › old bios.rom',
			'all.zip › a.zip › bios.rom',
		]);
		const named = roots.map((root) => partsIn(walker.file, [root]));
		expect(named.every((names) => names.length > 0)).toBe(true);
		expect(named.flat().sort()).toEqual(walker.file.result?.parts.map(({ part }) => part.name).sort());
	});

	it('has nodes with more below them than one answer holds: all can be asked for', async () => {
		const many = volume({ files: Array.from({ length: 600 }, (_, i) => small(i)) });
		const path = putFile(temporaryFolder(), 'many.fd', many);
		await compared(path);
		const walker = new Walker();
		await walker.add('many.fd', many);
		const first = await walker.ask<'nodes'>({ type: 'open-node', file: walker.id, node: [0, 0] });
		expect(first.rows.length).toBeLessThan(first.all);
		expect(first.all).toBeGreaterThan(600);
	});
});

describe(`the trees of real files, seed ${SEED}`, () => {
	const chosen = filesOfTheDay(['bios'], 2);
	it.skipIf(chosen.length > 0)('are not here: real firmware is not part of the repository', () => {});
	it.each(chosen)('%s', (path) => compared(path), 300_000);
});

describe('what a row is of', () => {
	it('is saved and read: a node, its body, bytes that no node has, and unpacked data', async () => {
		const bios = amdBios();
		const walker = new Walker();
		await walker.add('BIOS.rom', bios);
		const save = (node: NodePath, body = false) =>
			walker.ask<'saved'>({ type: 'save-node', file: walker.id, node, body });
		const [whole] = await walker.rows([]);
		const rows = await walker.rows([0]);
		expect(whole?.keys).toMatchObject({ offset: 0, size: bios.length });
		const covered = rows.map(({ keys }) => bios.subarray(keys.offset, keys.offset + keys.size));
		expect(Buffer.compare(Buffer.concat(covered), bios)).toBe(0);
		const volumeRow = rows.find(({ keys }) => 'type' in keys && keys.type === 'volume');
		const { offset, size, body = 0 } = (volumeRow as TreeRow).keys as NodeKeys;
		const saved = await save(volumeRow?.path ?? []);
		expect(saved.name).toMatch(/^BIOS\.rom-FFSv2-0x[0-9a-f]+\.bin$/);
		expect(Buffer.compare(saved.bytes ?? new Uint8Array(0), bios.subarray(offset, offset + size))).toBe(0);
		const inner = await save(volumeRow?.path ?? [], true);
		expect(Buffer.compare(inner.bytes ?? new Uint8Array(0), bios.subarray(body, offset + size))).toBe(0);
		const own = (await walker.rows(volumeRow?.path ?? [])).find(({ keys }) => 'kind' in keys);
		const header = await save(own?.path ?? []);
		expect(Buffer.compare(header.bytes ?? new Uint8Array(0), bios.subarray(offset, body))).toBe(0);
		// Offsets of what is unpacked count in that, wherever it is read.
		let unpacked: TreeRow | undefined;
		const seek = async (path: NodePath): Promise<void> => {
			for (const row of await walker.rows(path)) {
				if (row.inUnpacked) unpacked ??= row;
				if (row.hasRows && unpacked === undefined) await seek(row.path);
			}
		};
		await seek([0]);
		const at = unpacked?.keys ?? { offset: 0, size: 0 };
		const read = await walker.ask<'bytes'>({
			...{ type: 'read', file: walker.id, node: unpacked?.path ?? [] },
			...{ start: at.offset, end: at.offset + at.size },
		});
		expect(Buffer.compare(read.bytes, (await save(unpacked?.path ?? [])).bytes ?? new Uint8Array(0))).toBe(0);
	});

	it('is nothing where there is no such row, or its file has gone', async () => {
		const walker = new Walker();
		await walker.add('BIOS.rom', amdBios());
		for (const [file, node] of [
			[walker.id, [0, 99_999]],
			['f99', [0]],
		] as const) {
			expect(await walker.ask<'nodes'>({ type: 'open-node', file, node })).toMatchObject({ rows: [], all: 0 });
			expect((await walker.ask<'bytes'>({ type: 'read', file, node, start: 0, end: 9 })).bytes).toHaveLength(0);
			expect((await walker.ask<'saved'>({ type: 'save-node', file, node })).bytes).toBeUndefined();
		}
		expect((await walker.ask<'drawn'>({ type: 'draw', file: 'f99', root: 0, language: 'en' })).picture).toBeUndefined();
	});
});

describe('a picture', () => {
	it.each([
		['BIOS.rom', amdBios()],
		['board.rom', intelBios()],
		['gop.rom', DECIMAL_ROM],
	])('of %s is that of --svg, and leads into the tree', async (name, bytes) => {
		const walker = new Walker();
		await walker.add(name, bytes);
		for (const language of ['en', 'zh'] as const) {
			const { picture } = await walker.ask<'drawn'>({ type: 'draw', file: walker.id, root: 0, language });
			const options = { name, language, sha256, decoders: NODE_DECODERS };
			const drawn = filePicture(examineFile(bytes, sha256), options);
			expect(picture?.boxes.map(({ path, last, ...box }) => box)).toEqual(drawn?.boxes);
			expect(picture).toMatchObject({ width: drawn?.width, strip: drawn?.strip, connectors: drawn?.connectors });
			for (const { path, last, offset, size, title, kind } of picture?.boxes ?? []) {
				// Graphics firmware is drawn with what it is wrapped in, whose offsets may count elsewhere.
				if (path === undefined || kind === 'part') continue;
				const rows = await walker.rows(path.slice(0, -1));
				const row = rows[path.at(-1) ?? 0];
				// Many that are one are called by the first that is no header.
				if (last === undefined) expect(row?.keys.offset, title).toBe(offset);
				else expect(row?.keys.offset, title).toBeGreaterThanOrEqual(offset);
				const end = rows[last ?? path.at(-1) ?? 0]?.keys ?? { offset: 0, size: 0 };
				expect(end.offset + end.size, title).toBeGreaterThanOrEqual(offset + size);
			}
			const isFirmware = picture?.boxes.every(({ path }) => path !== undefined);
			expect(isFirmware).toBe(name !== 'gop.rom');
		}
	});
});
