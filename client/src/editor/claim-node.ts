import type { TreeNode } from 'crosscheck-server/protocol';
import type { ModelNode } from './tree-model.ts';

/** A node of the Claims tree. */
export type ClaimNode = ModelNode<TreeNode>;
