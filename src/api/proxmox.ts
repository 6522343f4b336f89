/** `romtool/proxmox`: configurations of Proxmox VE, judged and written. */

export { type HostSetup, hostSetup } from '../proxmox/host-setup.js';
export { lintProxmox } from '../proxmox/lint.js';
export { confLines, hostpciLines } from '../proxmox/recipe-lines.js';
