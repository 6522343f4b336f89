/** `romtool/probe`: what a driver answered in the virtual machine of `romtool probe`. */

export { type CpuException, parseException } from '../probe/exception.js';
export { type Answered, parseTranscript, type Run, type Stage, type Transcript } from '../probe/transcript.js';
