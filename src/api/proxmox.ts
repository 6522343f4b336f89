/** `romtool/proxmox`: configurations of Proxmox VE, judged and written. */

export { type FirmwareImage, firmwareOfConfiguration } from '../proxmox/firmware-image.js';
export { lintProxmox } from '../proxmox/lint.js';
export { confLines, hostpciLines } from '../proxmox/recipe-lines.js';
export { type HostMachine, sharedDevices } from '../proxmox/shared-devices.js';
