/** `romtool/libvirt`: domains of libvirt, judged and written. */

export { lintLibvirt } from '../libvirt/lint.js';
export { recipeDomain } from '../libvirt/recipe-domain.js';
