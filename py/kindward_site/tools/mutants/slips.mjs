// Where a slip could be made in modules of ours in JavaScript, by their syntax: `node slips.mjs FILE…` prints them as JSON.
//
// Comments are no syntax, and what only goes to the console is left out. Places count in characters, as Python counts them.

import { parse } from "acorn";
import { readFileSync } from "node:fs";
import { argv } from "node:process";

/**
 * @typedef {import("acorn").AnyNode} Node
 * @typedef {[from: number, to: number, fresh: string]} Change the source between two places becomes something else
 * @typedef {{ slip: string, start: number, end: number, line: number, fresh: string }} Slip
 * @typedef {(node: Node, source: string) => Iterable<Change>} Kind
 */

/** @type {{ [operator: string]: string }} */
const TURNED = {
  "===": "!==",
  "!==": "===",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
};
/** @type {{ [operator: string]: string }} */
const OTHER = { "&&": "||", "||": "&&" };
/** @type {{ [operator: string]: string }} */
const SIGNS = { "+": "-", "-": "+", "+=": "-=", "-=": "+=" };
/** From here on a number is a time or a size: one more changes nothing that anybody would see. */
const LARGE = 1000;
const EXITS = [
  "ReturnStatement",
  "ThrowStatement",
  "ContinueStatement",
  "BreakStatement",
];

/** @type {{ [slip: string]: Kind }} */
const KINDS = {
  "a comparison turned": function* (node, source) {
    if (node.type === "BinaryExpression") yield* swapped(node, TURNED, source);
  },
  "a condition negated": function* (node, source) {
    const test = conditionOf(node);
    if (test)
      yield [test.start, test.end, `!(${source.slice(test.start, test.end)})`];
  },
  "and for or": function* (node, source) {
    if (node.type === "LogicalExpression") yield* swapped(node, OTHER, source);
  },
  "a number off": function* (node) {
    if (node.type !== "Literal" || typeof node.value !== "number") return;
    const { start, end, value } = node;
    const near =
      value < LARGE ? [value + 1, value - 1] : [value * 10, value / 10];
    for (const other of near) yield [start, end, `(${other})`];
  },
  "plus for minus": function* (node, source) {
    const isSum =
      node.type === "BinaryExpression" || node.type === "AssignmentExpression";
    if (isSum && !isText(node.left) && !isText(node.right))
      yield* swapped(node, SIGNS, source);
    if (node.type === "UnaryExpression" && node.operator === "-")
      yield [node.start, node.end, source.slice(node.start + 1, node.end)];
  },
  "true for false": function* (node) {
    if (node.type === "Literal" && typeof node.value === "boolean")
      yield [node.start, node.end, String(!node.value)];
  },
  "a default dropped": function* (node, source) {
    const isDefault =
      node.type === "AssignmentPattern" ||
      (node.type === "LogicalExpression" && node.operator === "??");
    if (isDefault && isLiteral(node.right, ""))
      yield [node.right.start, node.right.end, '"x"'];
    else if (node.type === "LogicalExpression" && isDefault)
      yield [node.start, node.end, beforeOperator(node, source)];
    else if (isDefault) yield [node.right.start, node.right.end, "undefined"];
    else if (node.type === "AssignmentExpression" && node.operator === "??=")
      yield* swapped(node, { "??=": "=" }, source);
  },
  "a statement dropped": function* (node) {
    const isStep =
      (node.type === "ExpressionStatement" && !isLogging(node.expression)) ||
      (node.type === "IfStatement" && !node.alternate && !isEarly(node)) ||
      node.type === "ContinueStatement" ||
      node.type === "BreakStatement";
    if (isStep) yield [node.start, node.end, ";"];
  },
  "an early return dropped": function* (node) {
    if (node.type === "IfStatement" && isEarly(node))
      yield [node.start, node.end, ";"];
  },
  "an await dropped": function* (node, source) {
    if (node.type !== "AwaitExpression") return;
    const { start, end } = node;
    yield [start, end, source.slice(start + "await ".length, end)];
  },
};

/**
 * @param {string} source of a module
 * @returns {Slip[]} in the order in which their pieces stand
 */
function slipsIn(source) {
  const tree = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  /** @type {Slip[]} */
  const found = [];
  for (const node of walked(tree))
    for (const [slip, kind] of Object.entries(KINDS))
      for (const [from, to, fresh] of kind(node, source)) {
        const line = source.slice(0, from).split("\n").length;
        const [start, end] = [from, to].map((at) => characters(source, at));
        found.push({ slip, start: start ?? 0, end: end ?? 0, line, fresh });
      }
  return found;
}

/**
 * @param {string} source
 * @param {number} at
 * @returns {number} how many characters stand before: a place counts in UTF-16 here
 */
function characters(source, at) {
  return [...source.slice(0, at)].length;
}

/**
 * @param {Node} node
 * @returns {Iterable<Node>} it and all that is in it, but for imports and for what goes to the console
 */
function* walked(node) {
  if (node.type === "ImportDeclaration" || isLogging(node)) return;
  yield node;
  for (const value of Object.values(node))
    for (const part of Array.isArray(value) ? value : [value])
      if (typeof part?.type === "string") yield* walked(part);
}

/**
 * @param {import("acorn").LogicalExpression} node
 * @param {string} source
 */
function beforeOperator({ start, operator, left }, source) {
  return source.slice(start, source.indexOf(operator, left.end)).trim();
}

/**
 * Another operator takes the place of the one between two sides, which may be in brackets: these are in no node.
 * @param {{ start: number, end: number, operator: string, left: Node }} node
 * @param {{ [operator: string]: string }} others
 * @param {string} source
 * @returns {Iterable<Change>}
 */
function* swapped({ start, end, operator, left }, others, source) {
  const other = others[operator];
  if (!other) return;
  const at = source.indexOf(operator, left.end);
  const after = source.slice(at + operator.length, end);
  yield [start, end, source.slice(start, at) + other + after];
}

/**
 * @param {Node} node
 * @returns {Node | null} the condition that it asks or answers
 */
function conditionOf(node) {
  switch (node.type) {
    case "IfStatement":
    case "ConditionalExpression":
    case "WhileStatement":
    case "DoWhileStatement":
      return node.test;
    case "ForStatement":
      return node.test ?? null;
    case "ReturnStatement":
      return isCondition(node.argument) ? (node.argument ?? null) : null;
    case "ArrowFunctionExpression":
      return isCondition(node.body) ? node.body : null;
    default:
      return null;
  }
}

/** @param {Node | null | undefined} node */
function isCondition(node) {
  if (node?.type === "BinaryExpression") return node.operator in TURNED;
  if (node?.type === "LogicalExpression") return node.operator in OTHER;
  return node?.type === "UnaryExpression" && node.operator === "!";
}

/** @param {import("acorn").IfStatement} node */
function isEarly({ consequent, alternate }) {
  const last =
    consequent.type === "BlockStatement" ? consequent.body.at(-1) : consequent;
  return !alternate && last !== undefined && EXITS.includes(last.type);
}

/** @param {Node} node */
function isText(node) {
  return (
    node.type === "TemplateLiteral" ||
    (node.type === "Literal" && typeof node.value === "string")
  );
}

/**
 * @param {Node} node
 * @param {string} value
 */
function isLiteral(node, value) {
  return node.type === "Literal" && node.value === value;
}

/** @param {Node} node */
function isLogging(node) {
  return (
    node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    node.callee.object.type === "Identifier" &&
    node.callee.object.name === "console"
  );
}

const [, , ...files] = argv;
const found = files.map((file) => slipsIn(readFileSync(file, "utf-8")));
console.log(JSON.stringify(found));
