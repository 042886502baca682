/** The id under which the manifest announces what offers servers to agents, and the editor has it registered. */
export const MCP_PROVIDER = 'crosscheck.corpora';
