/** OVMF's own graphics driver, cut out of its image and put into a ROM of ours, draws on QEMU's display. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOptionRom } from '../../src/option-rom/build.js';
import { temporaryFolder } from '../support/files.js';
import { romtool } from '../support/io.js';
import { inOvmfShell, type OvmfShell, type Picture } from '../support/ovmf-shell.js';
import { needQemu, OVMF } from '../support/qemu.js';

const VGA = { vendorId: 0x1234, deviceIds: [0x1111] };
const DEVICE = 'PciRoot(0x0)/Pci(0x2,0x0)';
/** QemuVideoDxe's file in the firmware volume. */
const BUILT_IN = /^Fv\(.*\)\/FvFile\(E3752948-B9A1-4770-90C4-DF41C38986BE\)$/;
/** A background that the screen does not have before the shell is told so, by `cls 4`. */
const RED = 0x980000;
const GLYPH = { width: 8, height: 19 };
/** Each test takes 7 s on two cores under TCG; a busy machine may take far longer. */
const SECONDS = 300;
const TIMEOUT = (SECONDS + 20) * 1000;

describe("OVMF's QemuVideoDxe", () => {
	it('draws out of our option ROM', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		const folder = temporaryFolder();
		const rom = buildOptionRom([{ kind: 'efi', data: await qemuVideoDxe(), compress: false }], VGA);
		const romfile = join(folder, 'video.rom');
		writeFileSync(romfile, rom);
		await inOvmfShell(folder, [`VGA,addr=2,romfile=${romfile}`], SECONDS, async (shell) => {
			const images = await driverImages(shell);
			const wholeRom = `Offset(0x0,0x${(rom.length - 1).toString(16).toUpperCase()})`;
			const ours = handleOf(images, (image) => image === `${DEVICE}/${wholeRom}`);
			const builtIn = handleOf(images, (image) => BUILT_IN.test(image));

			const device = await reconnect(shell);
			expect(device.drivers, device.description).toEqual([ours]);
			expect(device.children).toHaveLength(1);
			expect(await graphicsOutputs(shell)).toEqual(device.children);
			expect(await shell.run(`dh -d ${builtIn}`)).toMatch(/Managing +: None/);
			// Our driver starts with an empty screen: of what the built-in one drew during the boot nothing is left.
			expect(colours(await shell.screen()).size).toBe(1);

			// The screen was no console since it changed drivers.
			await shell.run('connect -r');
			const layout = await textLayout(shell);
			await shell.run('cls 4');
			const command = `dh -d ${ours}`;
			const output = await shell.run(command);
			expect(output).toContain(wholeRom);
			expect(handles(output, 'Ctrl')).toEqual([device.handle]);
			expect(handles(output, 'Child')).toEqual(device.children);
			const picture = await shell.screen();
			expect(picture.width).toBeGreaterThan(640);
			expect(picture.height).toBeGreaterThan(480);
			expect(colours(picture).get(RED)).toBeGreaterThan(0.9 * picture.width * picture.height);
			expectText(picture, layout, [`Shell> ${command}`, ...output.trimEnd().split('\r\n')]);
		});
	});

	it('is the built-in one without that ROM', { timeout: TIMEOUT }, async (context) => {
		needQemu(context);
		await inOvmfShell(temporaryFolder(), ['VGA,addr=2,romfile='], SECONDS, async (shell) => {
			const images = await driverImages(shell);
			expect([...images.values()].filter((image) => image.includes('Offset('))).toEqual([]);
			const device = await reconnect(shell);
			expect(device.drivers, device.description).toEqual([handleOf(images, (image) => BUILT_IN.test(image))]);
			expect(await graphicsOutputs(shell)).toEqual(device.children);
		});
	});
});

async function qemuVideoDxe(): Promise<Uint8Array> {
	const folder = join(temporaryFolder(), 'drivers');
	const { exitCode, stderr } = await romtool(['extract', OVMF.code, '--name', 'QemuVideoDxe', '-d', folder]);
	expect(exitCode, stderr).toBe(0);
	return new Uint8Array(readFileSync(join(folder, 'QemuVideoDxe.efi')));
}

/** Where each driver has been loaded from, by its handle. */
async function driverImages(shell: OvmfShell): Promise<Map<string, string>> {
	const rows = (await shell.run('drivers -sfo')).matchAll(/^DriversInfo,"(\w+)",.*,"([^"]*)"\r$/gm);
	return new Map([...rows].map(([, handle = '', image = '']) => [handle, image]));
}

function handleOf(images: Map<string, string>, wanted: (image: string) => boolean): string {
	const found = [...images].filter(([, image]) => wanted(image)).map(([handle]) => handle);
	expect(found, [...images.values()].join('\n')).toHaveLength(1);
	return found[0]!;
}

interface Connected {
	readonly handle: string;
	/** What the shell tells of the device. */
	readonly description: string;
	readonly drivers: string[];
	readonly children: string[];
}

/**
 * Has the device's driver chosen once more. OVMF connects its consoles before it starts what it found in option ROMs, so
 * during the boot the built-in driver has no rival; afterwards the PCI bus prefers the driver from the device's own ROM.
 */
async function reconnect(shell: OvmfShell): Promise<Connected> {
	const devices = await shell.run('dh -p PciIo');
	const line = devices.split('\r\n').find((text) => text.includes(`DevicePath(${DEVICE})`));
	const handle = line?.slice(0, line.indexOf(':')) ?? devices;
	expect(await shell.run(`reconnect ${handle}`)).toMatch(/Connect - Handle \[\w+\] Result Success/);
	const description = await shell.run(`dh -d ${handle}`);
	return { handle, description, drivers: handles(description, 'Drv'), children: handles(description, 'Child') };
}

/** Those in `dh -d` that stand after a word, as in `Drv[AF]`. */
function handles(description: string, word: string): string[] {
	return [...description.matchAll(new RegExp(`${word}\\[(\\w+)\\]`, 'g'))].map(([, handle = '']) => handle);
}

/** Those on devices: the console has one that draws on all of them. */
async function graphicsOutputs(shell: OvmfShell): Promise<string[]> {
	const lines = (await shell.run('dh -p GraphicsOutput')).split('\r\n');
	return lines.filter((line) => line.includes('DevicePath(')).map((line) => line.slice(0, line.indexOf(':')));
}

interface TextLayout {
	readonly columns: number;
	readonly rows: number;
}

async function textLayout(shell: OvmfShell): Promise<TextLayout> {
	const [, columns, rows] = /Col +(\d+) +Row +(\d+) +\*/.exec(await shell.run('mode')) ?? [];
	return { columns: Number(columns), rows: Number(rows) };
}

function colourAt({ width, pixels }: Picture, x: number, y: number): number {
	const [red = 0, green = 0, blue = 0] = pixels.subarray((y * width + x) * 3);
	return (red << 16) | (green << 8) | blue;
}

function colours(picture: Picture): Map<number, number> {
	const counts = new Map<number, number>();
	for (let y = 0; y < picture.height; y += 1) {
		for (let x = 0; x < picture.width; x += 1) {
			const colour = colourAt(picture, x, y);
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
	}
	return counts;
}

/** Where the text has the same character the picture has the same shape, and a different one where it differs. */
function expectText(picture: Picture, { columns, rows }: TextLayout, lines: readonly string[]): void {
	const left = Math.floor((picture.width - columns * GLYPH.width) / 2);
	const top = Math.floor((picture.height - rows * GLYPH.height) / 2);
	const wrapped = lines.flatMap((line) => line.match(new RegExp(`.{1,${columns}}`, 'g')) ?? ['']);
	const shapes = new Map<string, string>();
	for (const [row, line] of wrapped.entries()) {
		for (const [column, character] of [...line.padEnd(columns)].entries()) {
			const shape = shapeAt(picture, left + column * GLYPH.width, top + row * GLYPH.height);
			const known = shapes.get(character) ?? shape;
			expect(shape, `"${character}" in column ${column} of "${line}"`).toBe(known);
			shapes.set(character, shape);
		}
	}
	expect(new Set(shapes.values()).size).toBe(shapes.size);
	expect(shapes.get(' ')).not.toContain('#');
	expect(shapes.size).toBeGreaterThan(30);
}

function shapeAt(picture: Picture, x: number, y: number): string {
	const row = (dy: number) =>
		Array.from({ length: GLYPH.width }, (_, dx) => (colourAt(picture, x + dx, y + dy) === RED ? ' ' : '#')).join('');
	return Array.from({ length: GLYPH.height }, (_, dy) => row(dy)).join('\n');
}
