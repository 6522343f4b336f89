/** Imports go one way: from the room of bytes up to the command line, never back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/files.js';

/** Each room may import from itself and from the rooms of the lines above it. */
const FLOORS = [
	['language'],
	['bytes'],
	['codec', 'pci'],
	['executable', 'option-rom', 'firmware', 'acpi', 'names', 'igd-helper'],
	['content'],
	['graphics'],
	['examined', 'host', 'archive'],
	['consumers', 'probe'],
	['vm'],
	['report', 'proxmox', 'libvirt'],
	['diagnose', 'assembly', 'picture', 'compare'],
	['explain'],
	['api'],
	['index.ts'],
	['cli', 'web'],
];
/** On one floor: an option ROM stands on the executables that it carries, firmware on both. */
const BESIDE = new Set(['option-rom -> executable', 'firmware -> executable', 'firmware -> option-rom']);

const SRC = join(ROOT, 'src');

interface Import {
	readonly file: string;
	readonly target: string;
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
	.flatMap((file) => {
		const text = readFileSync(join(SRC, file), 'utf8');
		const found = text.matchAll(/^(?:import|export)\b[^'";]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm);
		return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }));
	})
	// A sample is no room.
	.filter(({ file, target }) => !target.startsWith('.') || !join(dirname(file), target).startsWith('..'));

const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => path.split(sep)[0] as string;

describe('direction of imports', () => {
	it('finds the imports at all', () => {
		expect(imports.length).toBeGreaterThan(100);
	});

	it('knows every room', () => {
		const rooms = new Set(imports.map(({ file }) => roomOf(file)));
		expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
	});

	it('goes down only', () => {
		const wrong = imports
			.filter(({ target }) => target.startsWith('.'))
			.map(({ file, target }) => ({
				file,
				from: roomOf(file),
				to: roomOf(relative(SRC, join(SRC, dirname(file), target))),
			}))
			.filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from) && !BESIDE.has(`${from} -> ${to}`));
		expect(wrong).toEqual([]);
	});

	it('is in files that a reader can hold, catalogues left out', () => {
		const catalogue = /(?:^|[\\/])(?:findings|texts|[\w-]+-(?:names|messages))\.ts$|\.generated\.ts$/;
		const long = [...new Set(imports.map(({ file }) => file))]
			.filter((file) => !catalogue.test(file))
			.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 201);
		expect(long).toEqual([]);
	});

	it('goes in no circle, types included', () => {
		const open = new Map<string, readonly string[]>();
		for (const { file, target } of imports.filter((each) => each.target.startsWith('.'))) {
			const module = file.replace(/\.tsx?$/, '');
			const path = join(dirname(file), target).replace(/\.js$/, '');
			open.set(module, [...(open.get(module) ?? []), path]);
		}
		// A file that imports nothing that is left open is in no circle; in the end those in circles are left.
		for (let before = -1; before !== open.size; ) {
			before = open.size;
			for (const [file, targets] of open) if (!targets.some((each) => open.has(each))) open.delete(file);
		}
		expect([...open.keys()]).toEqual([]);
	});

	it('makes public from each room what is in it, in the file of its name', () => {
		const wrong = imports.filter(({ file, target }) => {
			const [room, name] = file.split(sep) as [string, string];
			return room === 'api' && target.split('/')[1] !== name.replace(/\.ts$/, '');
		});
		expect(wrong).toEqual([]);
	});

	it('makes all of that public at once, too', () => {
		const listed = readdirSync(join(SRC, 'api')).map((file) => `./api/${file.replace(/\.ts$/, '.js')}`);
		const all = imports.filter(({ file }) => file === 'index.ts').map(({ target }) => target);
		expect(all.sort()).toEqual(listed.sort());
	});

	it('reaches Node from the command line alone', () => {
		const wrong = imports.filter(({ file, target }) => target.startsWith('node:') && roomOf(file) !== 'cli');
		expect(wrong).toEqual([]);
	});
});

/** Which rooms a room imports from. */
const uses = new Map<string, Set<string>>(FLOORS.flat().map((room) => [room, new Set()]));
for (const { file, target } of imports.filter((each) => each.target.startsWith('.'))) {
	const to = roomOf(relative(SRC, join(SRC, dirname(file), target)));
	if (to !== roomOf(file)) uses.get(roomOf(file))?.add(to);
}

/** Whether a room is used by way of others: such an arrow would only clutter the picture. */
function isRoundabout(from: string, to: string): boolean {
	const seen = new Set([...(uses.get(from) ?? [])].filter((room) => room !== to));
	for (const room of seen) for (const next of uses.get(room) ?? []) seen.add(next);
	return seen.has(to);
}

/** The floors as a diagram of Mermaid, the highest first. */
function pictureOf(): string {
	const there = (room: string) => (uses.get(room)?.size ?? 0) > 0 || [...uses.values()].some((all) => all.has(room));
	const id = (room: string) => room.replace(/\W/g, '_');
	const floors = FLOORS.map((rooms) => rooms.filter(there)).filter((rooms) => rooms.length > 0);
	const boxes = floors
		.toReversed()
		.flatMap((rooms, at) => [
			`  subgraph floor${floors.length - at}[" "]`,
			...rooms.map((room) => `    ${id(room)}["${room}"]`),
			'  end',
		]);
	const arrows = [...uses].flatMap(([from, all]) =>
		[...all].filter((to) => !isRoundabout(from, to)).map((to) => `  ${id(from)} --> ${id(to)}`),
	);
	return ['flowchart TD', ...boxes, ...arrows.sort()].join('\n');
}

it('what runs in Node 18, as the single file does, calls no method of ES2023 that it lacks', () => {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
	const outside = files.filter((path) => !path.startsWith('web'));
	const lacking = /\.(?:toReversed|toSorted|toSpliced)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.withResolvers\(/;
	expect(outside.filter((path) => lacking.test(readFileSync(join(SRC, path), 'utf8')))).toEqual([]);
});

describe('docs/architecture.md', () => {
	it('shows the floors as they are', () => {
		const path = join(ROOT, 'docs/architecture.md');
		const block = /```mermaid\nflowchart TD\n {2}subgraph floor[\s\S]*?\n```/;
		const drawn = `\`\`\`mermaid\n${pictureOf()}\n\`\`\``;
		if (process.env['ROMTOOL_WRITE_DOCS'] === '1') {
			writeFileSync(
				path,
				readFileSync(path, 'utf8').replace(block, () => drawn),
			);
		}
		expect(readFileSync(path, 'utf8').match(block)?.[0]).toBe(drawn);
	});

	it('says of each room what is in it', () => {
		const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
		const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(
			rooms.map(({ name }) => name).filter((name) => !new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm').test(text)),
		).toEqual([]);
	});
});
