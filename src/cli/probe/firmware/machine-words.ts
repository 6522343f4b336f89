/** The machine that boots a firmware with ROMs on cards, as QEMU's command line: no network, and nothing of the host but files to read. */
import { blockDevice, MONITORED, SANDBOX } from '../launch.js';
import type { MachineFiles } from '../machine-folder.js';
import type { OtherMachine } from '../run-qemu.js';
import type { FirmwareFile } from './find-firmware.js';

/** The model of a card, and what SeaBIOS and OVMF see of it: QEMU has none whose IDs could be chosen. */
export const CARDS = {
	plain: { model: 'pci-testdev', vendorId: 0x1b36, deviceId: 0x0005, classCode: 0x00ff00 },
	/** SeaBIOS looks for the ROM of a display by the class of the card. */
	display: { model: 'VGA', vendorId: 0x1234, deviceId: 0x1111, classCode: 0x030000 },
} as const;

export type Card = (typeof CARDS)[keyof typeof CARDS];

export interface CardMachine {
	readonly firmware: FirmwareFile;
	/** MiB. */
	readonly memory: number;
	readonly card: Card;
	/** How many cards there are; of edk2, the first of them is that of our own driver. */
	readonly cards: number;
	/** There is something to boot from. */
	readonly hasVolume: boolean;
}

/** The first card's place on the root bus; the others follow. */
export const FIRST_SLOT = 1;

export function cardMachineWords({ firmware, memory, card, cards, hasVolume }: CardMachine): OtherMachine['words'] {
	return (files, { kvm, sandbox }) => [
		...(sandbox ? SANDBOX : []),
		...PROCESSORS[firmware.kind](firmware, kvm),
		...['-m', String(memory), '-accel', kvm ? 'kvm' : 'tcg', ...(kvm ? MONITORED : [])],
		...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-nic', 'none'],
		...flash(firmware),
		// AAVMF waits five seconds for a key before it boots; with its menu, it is asked for how long.
		...(firmware.kind === 'seabios' ? [] : ['-boot', 'menu=on,splash-time=0']),
		...files.roms.slice(0, cards).flatMap((rom, index) => ['-device', cardDevice(card, index, rom)]),
		...(hasVolume ? ['-blockdev', blockDevice('volume', files.volume, 'raw')] : []),
		...(hasVolume ? ['-device', 'virtio-blk-pci,drive=volume,bootindex=0,addr=0x1e'] : []),
		...['-chardev', 'stdio,id=probe,signal=off'],
		...channel(firmware, files),
	];
}

const PROCESSORS = {
	ovmf: ({ smm }: FirmwareFile) => [
		...['-machine', smm ? 'q35,smm=on' : 'q35'],
		// The flash takes writes in system management mode only, as such a build expects.
		...(smm ? ['-global', 'driver=cfi.pflash01,property=secure,value=on'] : []),
	],
	// Without a ROM of QEMU's own, which SeaBIOS runs as well.
	seabios: () => ['-machine', 'q35', '-global', 'apic-common.vapic=off'],
	aavmf: (_: FirmwareFile, kvm: boolean) =>
		kvm ? ['-machine', 'virt,gic-version=host', '-cpu', 'host'] : ['-machine', 'virt', '-cpu', 'cortex-a57'],
};

function flash({ kind, code, variables, whole, padded }: FirmwareFile): string[] {
	if (kind === 'seabios' || (kind === 'aavmf' && !padded)) return ['-bios', code];
	const drive = (unit: number, mode: string, path: string) => [
		'-drive',
		`if=pflash,unit=${unit},${mode},format=raw,file=${path.replaceAll(',', ',,')}`,
	];
	// What the firmware writes goes into a file that QEMU has taken the name from at once.
	if (whole) return drive(0, 'snapshot=on', code);
	return [...drive(0, 'readonly=on', code), ...(variables === undefined ? [] : drive(1, 'snapshot=on', variables))];
}

function cardDevice({ model }: Card, index: number, rom: string): string {
	return `${model},addr=0x${(FIRST_SLOT + index).toString(16)},romfile=${rom.replaceAll(',', ',,')}`;
}

/** Where our driver, or SeaBIOS, speaks; the serial port of a PC is OVMF's own. */
function channel({ kind }: FirmwareFile, { serial }: MachineFiles): string[] {
	if (kind === 'aavmf') return ['-serial', 'chardev:probe'];
	const port = kind === 'seabios' ? '0x402' : '0x4e8';
	const console = ['-device', `isa-debugcon,iobase=${port},chardev=probe`];
	if (kind === 'seabios') return console;
	return [...console, '-chardev', `file,id=serial,path=${serial.replaceAll(',', ',,')}`, '-serial', 'chardev:serial'];
}
