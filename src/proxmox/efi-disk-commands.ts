/** Commands that give a machine an EFI disk for the firmware of today (qm(1), `--efidisk0 STORAGE:1` makes a new one). */
import type { Settings } from './configuration.js';

/** Volumes are called `local-lvm:vm-100-disk-0`; those of folders have the number before that, too. */
const VOLUME = /^([A-Za-z][\w.-]*):(?:\d+\/)?(?:vm|base)-(\d+)-/;
/** A drive of the machine, by which its configuration is known to be whole. */
const DRIVE = /^(?:ide|sata|scsi|virtio|efidisk|tpmstate)\d+$/;

/** What nobody knows stands in capitals. */
export function newEfiDisk(vm = 'VMID', storage = 'STORAGE'): string {
	return `qm set ${vm} --efidisk0 ${storage}:1,efitype=4m`;
}

/** With the number and the storage of the machine's own drives. */
export function efiDiskCommands(settings: Settings): string[] {
	const own = settings.get('efidisk0');
	const volumes = [...(own === undefined ? [] : [own]), ...drives(settings)].map(({ value }) =>
		VOLUME.exec(value.replace(/^(?:file|volume)=/, '')),
	);
	const [, storage, vm] = volumes.find((match) => match !== null) ?? [];
	return [...(own === undefined ? [] : [`qm set ${vm ?? 'VMID'} --delete efidisk0`]), newEfiDisk(vm, storage)];
}

export function drives({ all }: Settings): Settings['all'] {
	return all.filter(({ key }) => DRIVE.test(key));
}
