// The door to the claims: widgets and rules import single claims from here. Data only.
export * from './claims/index.js';
