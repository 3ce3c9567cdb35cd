// The built site publishes node_modules/idiomorph/dist/idiomorph.esm.js here as idiomorph.js.
export { Idiomorph } from "idiomorph";
