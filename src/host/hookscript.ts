/**
 * A script that is called as a VM starts and stops, for devices that the next start finds as after power-on only if the
 * host has let them go and found them again: `remove` and `rescan` (Linux Documentation/ABI/testing/sysfs-bus-pci). Proxmox
 * VE calls it with VMID and phase (`exec_hookscript`, PVE/GuestHelpers.pm), libvirt with the name of the domain and what
 * happens to it (hooks, /etc/libvirt/hooks/qemu.d).
 */
import { shellWord } from '../bytes/shell-word.js';
import { formatIdPair, type PciDevice } from '../pci/ids.js';

export interface HookedDevice {
	/** `0000:05:00.0` */
	readonly address: string;
	readonly id: PciDevice;
}

export type HookCaller = 'proxmox' | 'libvirt';

/** How each calls the script. */
const CALLS: Readonly<Record<HookCaller, (vm: string) => string>> = {
	proxmox: () => `case \${2-} in
pre-start) find_devices ;;
post-stop) let_go ;;
esac`,
	libvirt: (vm) => `[ "\${1-}" = ${shellWord(vm)} ] || exit 0
case \${2-}/\${3-} in
prepare/begin) find_devices ;;
release/end) let_go ;;
esac`,
};

/** It touches a device only where that has the ID it had, and no driver but vfio-pci; else it leaves all as they are. */
export function hookscript(devices: readonly HookedDevice[], caller: HookCaller, vm: string): string {
	const entries = devices.map(({ address, id }) => `${address}=${formatIdPair(id)}`);
	return `#!/bin/sh
# Written by romtool plan --hookscript.
# After the VM has stopped, the host lets these devices go and finds them again, so that the next start has them as after
# power-on. A device with another ID, or with a driver other than vfio-pci, stays as it is, and so do all others then.
set -eu

devices='${entries.join(' ')}'
sys=\${ROMTOOL_SYSFS:-/sys}/bus/pci

say() { echo "romtool hook: $*" >&2; }

id_of() {
	read -r vendor <"$1/vendor"
	read -r device <"$1/device"
	echo "\${vendor#0x}:\${device#0x}"
}

driver_of() {
	if [ -L "$1/driver" ]; then basename "$(readlink "$1/driver")"; else echo none; fi
}

missing() {
	for entry in $devices; do
		if [ ! -e "$sys/devices/\${entry%%=*}" ]; then echo "\${entry%%=*}"; fi
	done
}

find_devices() {
	if [ -z "$(missing)" ]; then return 0; fi
	echo 1 >"$sys/rescan"
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		if [ -z "$(missing)" ]; then return 0; fi
		sleep 1
	done
	say "the host does not find $(missing | tr '\\n' ' ')"
	return 1
}

let_go() {
	for entry in $devices; do
		path=$sys/devices/\${entry%%=*}
		if [ ! -e "$path" ]; then continue; fi
		id=$(id_of "$path")
		driver=$(driver_of "$path")
		if [ "$id" != "\${entry#*=}" ]; then
			say "\${entry%%=*} is $id now: nothing is done"
			return 0
		fi
		case $driver in
		none | vfio-pci) ;;
		*)
			say "\${entry%%=*} has the driver $driver: nothing is done"
			return 0
			;;
		esac
	done
	for entry in $devices; do
		path=$sys/devices/\${entry%%=*}
		if [ -e "$path" ]; then echo 1 >"$path/remove"; fi
	done
	sleep 1
	find_devices
}

${CALLS[caller](vm)}
`;
}
