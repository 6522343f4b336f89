/** `romtool/libvirt`: domains of libvirt, judged and written. */

export { LIBVIRT_RULES, lintLibvirt } from '../libvirt/lint.js';
export { recipeDomain } from '../libvirt/recipe-domain.js';
