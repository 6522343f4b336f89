/** A setting of a virtual machine, and the names that settings have (PVE/QemuServer.pm `$confdesc`, and what snapshots add). */

export interface Setting {
	readonly key: string;
	readonly value: string;
	/** From 1. */
	readonly line: number;
}

const NAMES = new Set(
	(
		'acpi affinity agent allow-ksm amd-sev intel-tdx arch args autostart balloon bios boot bootdisk cdrom cicustom ' +
		'cipassword citype ciupgrade ciuser cores cpu cpulimit cpuunits delete description digest freeze hookscript hotplug ' +
		'hugepages ivshmem keephugepages keyboard kvm localtime lock machine memory meta migrate_downtime migrate_speed name ' +
		'nameserver numa onboot ostype parent protection reboot runningcpu runningmachine runningnets-host-mtu scsihw ' +
		'searchdomain shares smbios1 smp snapstate snaptime sockets spice_enhancements sshkeys startdate startup tablet tags ' +
		'tdf template vcpus vga vmgenid vmstate vmstatestorage watchdog'
	).split(' '),
);

/** Those that are there more than once, with a number. */
const NUMBERED =
	/^(?:audio|efidisk|hostpci|ide|ipconfig|net|numa|parallel|rng|sata|scsi|serial|tpmstate|unused|usb|virtio|virtiofs)\d+$/;

export function isSettingName(key: string): boolean {
	return NAMES.has(key) || NUMBERED.test(key);
}
