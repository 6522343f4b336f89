/** `romtool/explain`: what the codes of findings mean, and what to do. */

export { type ExplainedFinding, explainedFindings, explainFinding } from '../explain/explain.js';
export { sayFinding } from '../explain/say-finding.js';
