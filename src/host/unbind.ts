/** The command that takes a function from its driver (Linux, Documentation/ABI/testing/sysfs-bus-pci). */
import { shellWord } from '../bytes/shell-word.js';

export function unbindCommand(address: string, driver: string): string {
	return `echo ${address} | sudo tee ${shellWord(`/sys/bus/pci/drivers/${driver}/unbind`)}`;
}
