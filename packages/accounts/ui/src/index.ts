export { AccountPicker, type AccountPickerProps } from './account-picker.tsx';
export { type AccountsClient, accountsClient } from './accounts-client.ts';
