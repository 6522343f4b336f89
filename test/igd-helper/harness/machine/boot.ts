/** Boots OVMF in QEMU with false PCI functions, its RAM in a file, and the application as its kernel. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import {
	closeSync,
	existsSync,
	ftruncateSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { OVMF, QEMU } from '../../../support/qemu.js';
import { HARNESS_APPLICATION } from '../application.generated.js';
import type { ControlFunction } from './control.js';
import type { FalseFunction } from './false-function.js';
import { GuestMemory, type MachineType } from './guest-memory.js';
import { link } from './proxy-link.js';

/** RAM that nobody writes is nowhere, on a file system in memory as well. */
const SHARED_MEMORY = '/dev/shm';
const CONTROL_SLOT = 0x1e;
const FIRST_DESCRIPTOR = 3;

/** As in a configuration of QEMU: slot and function, `2.0`. */
export type Place = `${string}.${number}`;

export interface MachineSettings {
	readonly machine: MachineType;
	readonly mebibytes: number;
	readonly functions: ReadonlyMap<Place, FalseFunction>;
	/** ROM files of functions. */
	readonly roms?: ReadonlyMap<Place, Uint8Array>;
	readonly fwCfgFiles: readonly (readonly [name: string, content: Uint8Array])[];
}

export class BootedMachine {
	readonly memory: GuestMemory;
	readonly ended: Promise<void>;
	private readonly child: ChildProcess;
	private readonly folder: string;
	private errors = '';

	constructor(settings: MachineSettings, control: ControlFunction) {
		this.folder = mkdtempSync(join(tmpdir(), 'romtool-igd-'));
		const ram = join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : this.folder, `${basename(this.folder)}-ram`);
		const descriptor = openSync(ram, 'wx+');
		const size = settings.mebibytes * 2 ** 20;
		ftruncateSync(descriptor, size);
		this.memory = new GuestMemory(ram, settings.machine, size);
		// QEMU inherits the file, so that nothing is left of it whatever becomes of this process.
		rmSync(ram);
		const linked = [control, ...settings.functions.values()];
		const pipes: StdioOptions = linked.map(() => 'pipe');
		this.child = spawn(QEMU, this.arguments(settings), { stdio: ['ignore', 'ignore', 'pipe', descriptor, ...pipes] });
		closeSync(descriptor);
		for (const [index, each] of linked.entries()) {
			link(this.child.stdio[FIRST_DESCRIPTOR + 1 + index] as Duplex, each);
		}
		this.child.stderr?.on('data', (data: Buffer) => {
			this.errors += data.toString();
		});
		this.ended = new Promise((resolve) => this.child.on('close', () => resolve()));
	}

	/** What drivers and firmware have written to port 0x402. */
	get debug(): string {
		const path = join(this.folder, 'debug');
		return existsSync(path) ? readFileSync(path, 'latin1') : '';
	}

	/** What QEMU said, without its advice on names of fw_cfg files. */
	get complaints(): string {
		return this.errors
			.split('\n')
			.filter((line) => !line.includes('should be prefixed with "opt/"'))
			.join('\n');
	}

	kill(): void {
		this.child.kill('SIGKILL');
	}

	async stop(): Promise<void> {
		this.kill();
		await this.ended;
		this.memory.close();
		rmSync(this.folder, { recursive: true, force: true });
	}

	private arguments({ machine, mebibytes, functions, roms, fwCfgFiles }: MachineSettings): string[] {
		const put = (name: string, content: Uint8Array) => {
			const path = join(this.folder, name);
			writeFileSync(path, content);
			return path;
		};
		const device = (index: number, place: string, more: string) =>
			`x-pci-proxy-dev,id=f${index},fd=${FIRST_DESCRIPTOR + 1 + index},addr=${place}${more}`;
		const places = [...functions.keys()];
		const devices = places.map((place, index) => {
			const [slot, number] = place.split('.');
			const several = number === '0' && places.some((other) => other !== place && other.startsWith(`${slot}.`));
			const rom = roms?.get(place);
			const romfile = rom === undefined ? '' : `,romfile=${put(`rom-${place}`, rom)}`;
			return device(index + 1, place, `${several ? ',multifunction=on' : ''}${romfile}`);
		});
		return [
			...['-machine', `${machine},accel=tcg,memory-backend=ram`, '-m', `${mebibytes}M`],
			...[
				'-object',
				`memory-backend-file,id=ram,size=${mebibytes}M,share=on,mem-path=/proc/self/fd/${FIRST_DESCRIPTOR}`,
			],
			...['-display', 'none', '-vga', 'none', '-monitor', 'none', '-nodefaults', '-net', 'none', '-no-reboot'],
			...['-drive', `if=pflash,unit=0,readonly=on,format=raw,file=${OVMF.code}`],
			...['-drive', `if=pflash,unit=1,snapshot=on,format=raw,file=${OVMF.vars}`],
			...['-kernel', put('application.efi', Buffer.from(HARNESS_APPLICATION, 'base64'))],
			...['-chardev', `file,id=debug,path=${join(this.folder, 'debug')}`],
			...['-device', 'isa-debugcon,iobase=0x402,chardev=debug'],
			...fwCfgFiles.flatMap(([name, content], index) => [
				'-fw_cfg',
				`name=${name},file=${put(`fw-cfg-${index}`, content)}`,
			]),
			...['-device', device(0, `${CONTROL_SLOT.toString(16)}.0`, '')],
			...devices.flatMap((each) => ['-device', each]),
		];
	}
}
