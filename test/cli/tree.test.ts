import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { amdBios, intelBios } from '../support/bios.js';
import { putFile, temporaryFolder } from '../support/files.js';
import { volume } from '../support/firmware/index.js';
import { romtool } from '../support/io.js';

let folder: string;
beforeEach(() => {
	folder = temporaryFolder();
});

const put = (name: string, content: Uint8Array | string) => putFile(folder, name, content);

interface TreeNode {
	readonly type: string;
	readonly offset: number;
	readonly size: number;
	readonly name?: string;
	readonly unpacked?: true;
	readonly unpackedSize?: number;
	readonly rest?: readonly { offset: number; size: number; kind: string }[];
	readonly findings?: readonly { code: string }[];
	readonly children?: readonly TreeNode[];
}

const all = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(all)];

describe('romtool tree', () => {
	it('shows every node with offset, size, type and name', async () => {
		const { stdout, exitCode } = await romtool(['tree', put('bios.rom', amdBios())]);
		expect(exitCode).toBe(0);
		const lines = stdout.split('\n');
		expect(lines[0]).toBe(`${join(folder, 'bios.rom')}  524288 bytes`);
		expect(lines[1]).toMatch(/^0x0 +0x40000 +padding empty$/);
		expect(lines[2]).toMatch(/^0x40000 +0x40000 +volume FFSv2 8C8CE578-/);
		expect(stdout).toMatch(/\n\+0x[0-9a-f]+ +0x[0-9a-f]+ +file DXE driver "Setup"/);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
	});

	it('prints an array with the tree of each image', async () => {
		const [first, second] = [put('a.rom', amdBios()), put('b.rom', intelBios())];
		const { stdout, exitCode } = await romtool(['tree', '--json', first, second]);
		expect(exitCode).toBe(0);
		const trees = JSON.parse(stdout);
		expect(trees).toMatchObject([
			{ file: first, size: 0x80000, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
			{ file: second, size: 0x80000 },
		]);
		const nodes = all(trees[0]);
		expect(nodes.filter(({ type }) => type === 'volume')).toHaveLength(2);
		expect(nodes.filter(({ unpacked }) => unpacked)).not.toHaveLength(0);
		expect(nodes.find(({ name }) => name === 'Setup')).toMatchObject({ type: 'file' });
		expect(all(trees[1]).filter(({ type }) => type === 'region').length).toBeGreaterThan(1);
	});

	it('gives every byte an owner: children and the rest fill a node', async () => {
		for (const image of [amdBios(), intelBios()]) {
			const { stdout } = await romtool(['tree', '--json', put('bios.rom', image)]);
			for (const { offset = 0, size, unpackedSize, children, rest = [] } of all(JSON.parse(stdout)[0])) {
				if (children === undefined) continue;
				const inside = [...children, ...rest].sort((a, b) => a.offset - b.offset);
				const ends = inside.map((each) => each.offset + each.size);
				const start = unpackedSize === undefined ? offset : 0;
				expect(inside.map((each) => each.offset)).toEqual([start, ...ends.slice(0, -1)]);
				expect(ends.at(-1)).toBe(unpackedSize ?? start + size);
			}
		}
	});

	it('tells findings where they are', async () => {
		const image = amdBios();
		image[0x40032] = (image[0x40032] as number) ^ 1;
		const path = put('bios.rom', image);
		expect((await romtool(['tree', path])).stdout).toContain('warning: The header of the volume at 0x40000');
		const nodes = all(JSON.parse((await romtool(['tree', '--json', path])).stdout)[0]);
		expect(nodes.flatMap(({ findings = [] }) => findings.map(({ code }) => code))).toEqual(['volume-header-sum']);
	});

	it('has findings as data in JSON, with what they say in English', async () => {
		const image = amdBios();
		image[0x40032] = (image[0x40032] as number) ^ 1;
		const { stdout } = await romtool(['tree', '--json', '--lang', 'zh', put('bios.rom', image)]);
		expect(all(JSON.parse(stdout)[0]).flatMap(({ findings = [] }) => findings)).toEqual([
			{
				code: 'volume-header-sum',
				severity: 'warning',
				offset: 0x40000,
				message: 'The header of the volume at 0x40000 does not sum to zero: it is damaged.',
				values: { offset: 0x40000 },
			},
		]);
	});

	it('prints all of it in Chinese, but for names', async () => {
		const image = amdBios();
		image[0x40032] = (image[0x40032] as number) ^ 1;
		const { stdout } = await romtool(['tree', '--lang', 'zh', put('bios.rom', image)]);
		const lines = stdout.split('\n');
		expect(lines[0]).toBe(`${join(folder, 'bios.rom')}  524288 字节`);
		expect(lines[1]).toMatch(/^0x0 +0x40000 +填充 空白$/);
		expect(lines[2]).toMatch(/^0x40000 +0x40000 +固件卷 FFSv2 8C8CE578-/);
		expect(lines[3]).toBe('  警告：0x40000 处固件卷的头字节和不为零：已损坏。（volume-header-sum）');
		expect(stdout).toMatch(/\n\+0x[0-9a-f]+ +0x[0-9a-f]+ +文件 DXE 驱动 “Setup”/);
	});

	it('counts findings of one kind after the first twenty', async () => {
		const one = volume({ files: [] });
		one[0x32] = (one[0x32] as number) ^ 1;
		const damaged = Buffer.concat(Array.from({ length: 30 }, () => one));
		const { stdout } = await romtool(['tree', put('damaged.rom', damaged)]);
		expect(stdout.match(/^ *warning: The header of the volume/gm)).toHaveLength(20);
		expect(stdout).toMatch(/\nwarning: 10 more findings with the code volume-header-sum\. \(more-findings\)\n/);
	});

	it('says so where there is no structure', async () => {
		const { stdout, exitCode } = await romtool(['tree', put('x.bin', new Uint8Array(100).fill(7, 1))]);
		expect(exitCode).toBe(3);
		expect(stdout.replace(/\s+/g, ' ')).toContain('It may not be a BIOS image.');
		expect((await romtool(['tree', '--json', join(folder, 'none')])).exitCode).toBe(2);
	});
});
