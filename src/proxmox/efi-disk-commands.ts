/** Commands that give a machine an EFI disk for the firmware of today (qm(1), `--efidisk0 STORAGE:1` makes a new one). */
import type { Settings } from './configuration.js';
import { ANY_VM } from './edits/qm-commands.js';

/** Volumes are called `local-lvm:vm-100-disk-0`; those of folders have the number before that, too. */
const VOLUME = /^([A-Za-z][\w.-]*):(?:\d+\/)?(?:vm|base)-(\d+)-/;
/** A drive of the machine, by which its configuration is known to be whole. */
const DRIVE = /^(?:ide|sata|scsi|virtio|efidisk|tpmstate)\d+$/;

/** What nobody knows stands in capitals. */
export function newEfiDisk(vm: string = ANY_VM, storage = 'STORAGE'): string {
	return `qm set ${vm} --efidisk0 ${efiDiskValue(storage)}`;
}

/** A new one of 4 MB. */
export function efiDiskValue(storage: string): string {
	return `${storage}:1,efitype=4m`;
}

/** Where the machine has its own drives; `undefined` where it has none. */
export function storageOf(settings: Settings): string | undefined {
	return volumesOf(settings).find((match) => match !== null)?.[1];
}

/** With the number and the storage of the machine's own drives. */
export function efiDiskCommands(settings: Settings): string[] {
	const own = settings.get('efidisk0');
	const [, storage, vm] = volumesOf(settings).find((match) => match !== null) ?? [];
	return [...(own === undefined ? [] : [`qm set ${vm ?? ANY_VM} --delete efidisk0`]), newEfiDisk(vm, storage)];
}

function volumesOf(settings: Settings): (RegExpExecArray | null)[] {
	const own = settings.get('efidisk0');
	return [...(own === undefined ? [] : [own]), ...drives(settings)].map(({ value }) =>
		VOLUME.exec(value.replace(/^(?:file|volume)=/, '')),
	);
}

export function drives({ all }: Settings): Settings['all'] {
	return all.filter(({ key }) => DRIVE.test(key));
}
