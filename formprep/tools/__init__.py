"""The only door to the PDF, image, barcode, face and OCR libraries. Each is loaded by the first file that needs it."""
