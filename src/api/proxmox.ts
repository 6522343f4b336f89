/** `romtool/proxmox`: configurations of Proxmox VE, judged and written. */

export { lintProxmox } from '../proxmox/lint.js';
export { confLines, hostpciLines } from '../proxmox/recipe-lines.js';
