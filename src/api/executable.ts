/** `romtool/executable`: the headers of PE images. */

export { MACHINE_NAMES, type PeHeaders, readPeHeaders, SUBSYSTEM_NAMES, Subsystem } from '../executable/pe.js';
